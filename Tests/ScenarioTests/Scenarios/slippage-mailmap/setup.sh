. "$(dirname "$0")/../../story.sh"
begin
# Two spellings of one person are one name, also on the merged side.
printf 'Aino Äyräs <aino@kuusilampi.example> <AINO@kuusilampi.example>\nDigiväki <digi@kuusilampi.example>\n' > .mailmap
action a.yaml A1 "status: in-progress" "end: 2026-06-30"
land 2026-01-10 "Alku"
git switch --quiet --create topic
action a.yaml A1 "status: in-progress" "end: 2026-07-31"
as aino land 2026-01-20 "Siirto"
git switch --quiet main
at 2026-02-02 git merge --quiet --no-ff -m "Yhdistä" topic
action a.yaml A1 "status: in-progress" "end: 2026-08-31"
land 2026-03-02 "Siirto"
