. "$(dirname "$0")/../../story.sh"
# A branch is read as it is now, and whoever saw it before is told what is gone: two clones stand for
# the days before and after the rewriting, and what is kept goes from one to the other.
mkdir ennen
cd ennen
begin
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
cp -r ../ennen ../jalkeen
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-02-10 "Siirto"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-08-31"
land 2026-03-10 "Toinen siirto"
cd ../jalkeen
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30"
land 2026-03-20 "Sama siistimmin"
