. "$(dirname "$0")/../../story.sh"
begin
# A version that YAML cannot read keeps what was last known, and is told.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
printf 'actions:\n  A1: {end: 2026-09-30\n' > a.yaml
land 2026-02-10 "Rikki"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-03-10 "Korjattu"
