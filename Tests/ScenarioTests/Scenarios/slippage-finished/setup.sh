. "$(dirname "$0")/../../story.sh"
begin
# Edits of the plan after completion are corrections.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: done" "responsible: it" "goals: T1" "end: 2026-06-30" "completed: 2026-07-14"
land 2026-07-15 "Valmis"
action a.yaml A1 "status: done" "responsible: it" "goals: T1" "end: 2026-07-31" "completed: 2026-07-14"
land 2026-08-15 "Siistitään"
