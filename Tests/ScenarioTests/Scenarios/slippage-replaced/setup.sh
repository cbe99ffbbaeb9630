. "$(dirname "$0")/../../story.sh"
begin
# A replace ref cuts history off for git; the recorded history is read, and a note says so.
action a.yaml A1 "status: in-progress" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "end: 2026-07-31"
land 2026-02-10 "Siirto"
action a.yaml A1 "status: in-progress" "end: 2026-08-31"
land 2026-03-10 "Siirto"
git replace --graft HEAD~1
