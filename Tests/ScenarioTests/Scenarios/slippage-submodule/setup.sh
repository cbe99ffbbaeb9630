. "$(dirname "$0")/../../story.sh"
begin
# The roadmap is another repository inside this one.
git init --quiet --initial-branch=main ../"${PWD##*/}-sisempi" 2> /dev/null
inner=../"${PWD##*/}-sisempi"
(
  cd "$inner"
  printf 'format: 1\n' > tiekartta.yaml
  action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
  land 2026-01-10 "Alku"
  action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
  land 2026-02-10 "Siirto"
)
rm tiekartta.yaml
git -c protocol.file.allow=always submodule --quiet add "$inner" sisempi
land 2026-03-01 "Alimoduuli"
rm -rf "$inner"
