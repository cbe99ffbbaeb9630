. "$(dirname "$0")/../../story.sh"
# There is one plan in force: setting it anew takes the place from another one written by hand.
begin
cat >> tiekartta.yaml <<'YAML'
baselines:
  approved-2026: {ref: hyvaksytty, kind: current}
  approved-2027: {ref: hyvaksytty, kind: current}
YAML
land 2026-01-10 "Alku"
git tag hyvaksytty
land 2026-02-16 "Uusi"
git tag uusi
