. "$(dirname "$0")/../../story.sh"
begin
# Of an id in two files the first in path order counts, whichever of them changed.
action a.yaml A1 "status: planned" "end: 2026-06-30"
action b.yaml A1 "status: planned" "end: 2026-07-31"
action c.yaml C1 "status: planned" "end: 2026-07-31"
land 2026-01-10 "Alku"
action b.yaml A1 "status: planned" "end: 2026-12-31"
land 2026-02-10 "Toisen muutos ei näy"
rm a.yaml
land 2026-03-10 "Toinen tulee näkyviin"
