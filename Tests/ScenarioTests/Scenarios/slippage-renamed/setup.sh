. "$(dirname "$0")/../../story.sh"
begin
# A declared rename is one record; an undeclared one is only proposed.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
action c.yaml C1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-08-31" "description: Kolmas"
land 2026-01-10 "Alku"
action a.yaml A2 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31" "formerly: A1"
action c.yaml C2 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-08-31" "description: Kolmas"
land 2026-02-10 "Uudet tunnukset"
