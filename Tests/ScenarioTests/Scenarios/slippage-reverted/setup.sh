. "$(dirname "$0")/../../story.sh"
begin
# To and fro: two moves and a flip, no slip.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30"
land 2026-02-10 "Siirto"
at 2026-02-11 git revert --no-edit HEAD > /dev/null
