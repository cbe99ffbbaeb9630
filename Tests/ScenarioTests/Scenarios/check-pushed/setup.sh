. "$(dirname "$0")/../../story.sh"
# Who waits for a moved action and moves along is held to the same rules.
begin
cat > roadmap.yaml <<'YAML'
roadmap: {title: Digitiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: approved, owner: ict}
parties: {ict: {title: ICT, kind: unit}}
goals: {T1: {title: Asiointi}}
YAML
action a.yaml A1 "status: in-progress" "responsible: ict" "goals: T1" "end: 2026-06-30"
action b.yaml B1 "status: planned" "responsible: ict" "goals: T1" "start: 2026-07-01" "end: 2026-09-30" "depends-on: A1"
land 2026-01-10 "Alku"
git checkout --quiet -b topic
sed -i 's/2026-06-30/2026-09-30/' a.yaml
sed -i 's/2026-07-01/2026-10-01/; s/end: 2026-09-30/end: 2026-12-31/' b.yaml
land 2026-02-10 "Siirto" "Syy: Toimittaja"
