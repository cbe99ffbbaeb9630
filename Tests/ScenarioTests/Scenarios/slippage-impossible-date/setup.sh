. "$(dirname "$0")/../../story.sh"
begin
# A date that no calendar has leaves the last one that could be read.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-31"
land 2026-02-10 "Virhe"
