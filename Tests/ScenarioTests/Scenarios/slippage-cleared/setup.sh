. "$(dirname "$0")/../../story.sh"
begin
# The end is cleared and set again: net slip across the gap.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1"
land 2026-02-10 "Auki"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30"
land 2026-03-10 "Uusi aika"
