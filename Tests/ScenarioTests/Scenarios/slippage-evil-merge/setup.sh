. "$(dirname "$0")/../../story.sh"
begin
# The merge itself chooses a date that neither side has.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
git switch --quiet --create topic
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-08-31"
land 2026-01-20 "Elokuuhun"
git switch --quiet main
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-01-25 "Heinäkuuhun"
git merge --quiet --no-ff --no-commit topic > /dev/null || true
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30"
land 2026-02-02 "Yhdistä, sovittiin syyskuu"
