. "$(dirname "$0")/../../story.sh"
begin
# Moved after it had passed.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30"
land 2026-08-15 "Siirto jälkikäteen"
