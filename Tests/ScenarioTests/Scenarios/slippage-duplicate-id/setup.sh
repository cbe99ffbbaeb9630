. "$(dirname "$0")/../../story.sh"
begin
# Two files have the id: the first in path order counts.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action b.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-12-31"
land 2026-02-10 "Toiseen kertaan"
git rm --quiet a.yaml
land 2026-03-10 "Ensimmäinen pois"
