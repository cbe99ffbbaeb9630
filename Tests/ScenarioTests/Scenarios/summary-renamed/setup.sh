. "$(dirname "$0")/../../story.sh"
begin
# A record is renamed twice and the lines that say so are taken away: it is the same record still.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
rm a.yaml
action a.yaml B1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30" "formerly: A1"
land 2026-02-10 "Uusi tunnus"
rm a.yaml
action a.yaml C1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30" "formerly: B1"
land 2026-03-10 "Vielä uusi tunnus, ja siirto"
rm a.yaml
action a.yaml C1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30"
land 2026-04-10 "Siivous"
