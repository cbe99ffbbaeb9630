. "$(dirname "$0")/../../story.sh"
begin
# Two states by tags, days, dots, the folder and the index.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
action b.yaml B1 "status: planned" "responsible: it" "goals: T1" "end: 2026-Q4"
land 2026-01-10 "Alku"
git tag alku
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30" "updates: {2026-02-10: {text: Siirtyy, reason: Toimittaja myöhästyi}}"
land 2026-02-10 "Siirto"
action c.yaml C1 "status: planned" "responsible: hallinto" "goals: T1" "end: 2027"
git add --all
action b.yaml B1 "status: cancelled" "responsible: it" "goals: T1" "end: 2026-Q4"
