. "$(dirname "$0")/../../story.sh"
begin
rm -rf .git
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
