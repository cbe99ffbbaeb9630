. "$(dirname "$0")/../../story.sh"
# When main is merged into a topic and that is pushed as main, the main line of before becomes a
# side one: no commit is gone, but what landed one by one now seems to have come at once.
mkdir ennen
cd ennen
begin
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-02-10 "Siirto"
cp -r ../ennen ../jalkeen
cd ../jalkeen
git switch --quiet --create aihe HEAD~1
action b.yaml B1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-03-10 "Oma toimenpide"
at 2026-03-20 git merge --quiet --no-ff -m "Merge branch 'main'" main
git branch --quiet --force main
git switch --quiet main
