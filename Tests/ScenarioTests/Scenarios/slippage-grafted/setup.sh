. "$(dirname "$0")/../../story.sh"
begin
# Grafts give commits other parents in this clone alone; what was recorded counts.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-02-10 "Siirto"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-08-31"
land 2026-03-10 "Toinen siirto"
git rev-parse HEAD~1 > .git/info/grafts
