. "$(dirname "$0")/../../story.sh"
begin
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
git tag alku
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-02-10 "Siirto"
git tag siirto
