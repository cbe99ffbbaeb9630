. "$(dirname "$0")/../../story.sh"
# Approvals of words, of another record and of a file that could not be read, and reasons that nobody
# sees.
begin 'language: en'
cat >> tiekartta.yaml <<'YAML'
check:
  lint: off
  rules: [{id: approved-title, change: official-title-changed, level: error}]
YAML
. "$(dirname "$0")/../../gate.sh"
roadmap .
land 2026-02-01 "Alku"
# sign CHANGE RECORD
sign() {
  mkdir -p .tiekartta
  printf "approvals:\n  '%s':\n    record: %s\n    reason: K\n    by: kh\n" "$1" "$2" > .tiekartta/approvals.yaml
}
# The words that were approved, and others in their place.
turn title; sed -i '/title: Asiointi$/a\    official-title: Asiointi verkossa' actions.yaml
sign tk1:c50d22d56da87213 actions/A1; land 2026-03-01 "Nimi"
turn other-title; sed -i '/title: Asiointi$/a\    official-title: Asiointi paperilla' actions.yaml
sign tk1:c50d22d56da87213 actions/A1; land 2026-03-01 "Toinen nimi"
# An approval that says it is about something else.
turn other-record; sed -i 's/2026-06-30/2027-06-30/' actions.yaml
sign tk1:0ef0f85a214c8c0b actions/A2; land 2026-03-01 "S" "Syy: K"
# A trailer and a note of signs that nobody sees.
turn unseen; sed -i 's/2026-06-30/2026-07-15/' actions.yaml
sed -i '/^  A2:/i\    updates: {2026-03-01: {text: Siirtyy, reason: "\\u200B\\u2060"}}' actions.yaml
land 2026-03-01 "S" "$(printf 'Syy: \xe2\x80\x8b')"
# The base names the approval in a file with a fault.
turn broken; sign tk1:0ef0f85a214c8c0b actions/A1; sed -i 's/by: kh/by: [kh/' .tiekartta/approvals.yaml
land 2026-02-02 "Rikki"
git checkout --quiet -b again; sign tk1:0ef0f85a214c8c0b actions/A1
sed -i 's/2026-06-30/2027-06-30/' actions.yaml; land 2026-03-01 "S" "Syy: K"
git checkout --quiet main
