. "$(dirname "$0")/../../story.sh"
# What makes an approval count, and what does not.
begin 'language: en'
cat > roadmap.yaml <<'YAML'
roadmap:
  title: Digitiekartta
  languages: [fi]
  period: {start: 2026, end: 2029}
  state: approved
  operating-model: {bodies: {kh: {role: approves}, ohjaus: {role: steers}, ltk: {role: informed}}}
parties:
  kh: {title: Kunnanhallitus, kind: body}
  ohjaus: {title: Digiohjausryhmä, kind: body}
  ltk: {title: Lautakunta, kind: body}
  ict: {title: ICT, kind: unit}
decisions:
  kh-1: {body: kh, date: 2026-03-01, section: 31, outcome: approved, title: Siirto hyväksytään}
  kh-2: {body: kh, date: 2026-03-01, section: 32, outcome: returned, title: Siirto palautetaan}
  ltk-1: {body: ltk, date: 2026-03-01, section: 5, outcome: approved, title: Siirto}
YAML
action a.yaml A1 "status: in-progress" "responsible: ict" "end: 2026-06-30"
land 2026-01-10 "Alku"
# sign LINE...: an approval of these lines for the move to the end of the year
sign() {
  mkdir -p .tiekartta
  printf 'approvals:\n  %s:\n' "'$change'" > .tiekartta/approvals.yaml
  printf '    %s\n' "$@" >> .tiekartta/approvals.yaml
}
turn() {
  git checkout --quiet -b "$1" main
  action a.yaml A1 "status: in-progress" "responsible: ict" "end: 2026-12-31"
}
change=tk1:38d4f6edf59918b0
turn decided; sign "reason: Kilpailutus uusitaan" "decision: kh-1"; land 2026-03-05 "S" "Syy: Kilpailutus"
turn steered; sign "reason: Kilpailutus uusitaan" "by: ohjaus"; land 2026-03-05 "S" "Syy: Kilpailutus"
turn returned; sign "reason: Kilpailutus" "decision: kh-2"; land 2026-03-05 "S" "Syy: Kilpailutus"
turn informed; sign "reason: Kilpailutus" "decision: ltk-1"; land 2026-03-05 "S" "Syy: Kilpailutus"
turn unit; sign "reason: Kilpailutus" "by: ict"; land 2026-03-05 "S" "Syy: Kilpailutus"
turn late; sign "reason: Kilpailutus" "by: kh" "expires: 2026-10-31"; land 2026-03-05 "S" "Syy: Kilpailutus"
turn open; sign "reason: KIRJOITA PERUSTELU" "by: kh"; land 2026-03-05 "S" "Syy: Kilpailutus"
# A larger slip is another change.
turn larger; sign "reason: Kilpailutus" "by: kh"
sed -i 's/2026-12-31/2027-01-31/' a.yaml; land 2026-03-05 "S" "Syy: Kilpailutus"
# The same slip told in other words, in another file and another form is the same change.
turn rewritten; sign "reason: Kilpailutus" "by: kh"
git rm --quiet --force a.yaml
printf 'actions: {A1: {end: 31.12.2026, status: in-progress, title: {fi: Asiointi verkossa}, responsible: ict}}\n' > z.yaml
land 2026-03-05 "S" "Syy: Kilpailutus"
# One that the base has already was given for something else; and who is gone cannot sign.
git checkout --quiet main
sign "reason: Kilpailutus" "by: kh" "record: actions/A9"; land 2026-03-04 "Vanha hyväksyntä"
turn old; land 2026-03-05 "S" "Syy: Kilpailutus"
git checkout --quiet main
