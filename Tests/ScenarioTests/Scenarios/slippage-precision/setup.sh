. "$(dirname "$0")/../../story.sh"
begin
# Refined, then moved, then given less exactly.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-Q3"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: Q3/2026"
land 2026-01-20 "Toinen kirjoitustapa"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-08"
land 2026-02-10 "Tarkennus"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-H2"
land 2026-03-10 "Väljemmin"
