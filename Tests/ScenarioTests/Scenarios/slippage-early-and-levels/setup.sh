. "$(dirname "$0")/../../story.sh"
begin
# Done before its interval is early, not moved; a level that is given first changes no promise.
action a.yaml A1 "status: in-progress" "end: 2026-Q4"
printf 'perspectives:\n  osaaminen: {baseline: {value: 2.5}}\n' > tasot.yaml
land 2026-01-10 "Alku"
printf 'perspectives:\n  osaaminen: {baseline: {value: 2.5}, target: {value: 4}}\n' > tasot.yaml
land 2026-02-10 "Tavoite"
printf 'perspectives:\n  osaaminen: {baseline: {value: 2.5}, target: {value: 3.5}}\n' > tasot.yaml
action a.yaml A1 "status: done" "end: 2026-Q4" "completed: 2026-09-15"
land 2026-09-16 "Valmis, ja tavoite laskee"
