. "$(dirname "$0")/../../story.sh"
# What is not promised yet may change; how strict the gate is follows the state.
begin
cat > tiekartta.yaml <<'YAML'
format: 1
language: en
check: {strictness: {planned: warning, paused: off}}
YAML
cat > roadmap.yaml <<'YAML'
roadmap: {title: Digitiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: draft, owner: ict}
parties: {ict: {title: ICT, kind: unit}}
YAML
for status in proposed planned in-progress paused; do
  action "$status.yaml" "A-$status" "status: $status" "responsible: ict" "end: 2026-06-30"
done
land 2026-01-10 "Luonnos"
git checkout --quiet -b topic; sed -i 's/2026-06-30/2026-12-31/' ./*.yaml; land 2026-02-10 "Siirrot" "Syy: Arvio tarkentui"
git checkout --quiet main; sed -i 's/state: draft/state: approved/' roadmap.yaml; land 2026-02-01 "Hyväksytty"
git checkout --quiet -b later; sed -i 's/2026-06-30/2026-12-31/' ./*.yaml; land 2026-02-10 "Siirrot" "Syy: Arvio tarkentui"
git checkout --quiet main
