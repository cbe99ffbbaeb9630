. "$(dirname "$0")/../../story.sh"
begin
action a.yaml A1 "status: planned" "end: 2026-06-30"
land 2026-01-10 "Alku"
git clone --quiet --depth 1 "file://$PWD" kopio
