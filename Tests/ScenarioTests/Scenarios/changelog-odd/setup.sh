. "$(dirname "$0")/../../story.sh"
# No repository, no older history, one version, and a file that could not be read.
mkdir -p irti
printf 'format: 1\n' > irti/tiekartta.yaml
printf 'roadmap: {title: Irti}\n' > irti/roadmap.yaml
mkdir tarina && cd tarina
begin
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
action b.yaml B1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-09-30"
land 2026-01-10 "Alku"
git clone --quiet . ../yksi
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-08-31"
printf '<<<<<<< HEAD\nactions:\n  B1: {title: Rikki\n' > b.yaml
land 2026-02-10 "Rikkoutui"
git clone --quiet --depth 1 "file://$PWD" ../lyhyt
