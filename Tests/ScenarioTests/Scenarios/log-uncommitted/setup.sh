. "$(dirname "$0")/../../story.sh"
begin
# What is not committed yet is told as such.
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-08-31"
