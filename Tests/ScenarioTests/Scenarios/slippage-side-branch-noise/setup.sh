. "$(dirname "$0")/../../story.sh"
begin
# What a branch tried in between never landed: only the merge counts.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
git switch --quiet --create topic
for month in 07 08 10 12; do
  action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-$month"
  land 2026-01-20 "Kokeilu $month"
done
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-08-31"
land 2026-01-25 "Elokuuhun"
git switch --quiet main
at 2026-02-02 git merge --quiet --no-ff -m "Yhdistä" topic
