. "$(dirname "$0")/../../story.sh"
begin
action a.yaml A1 "status: proposed"
land 2026-01-10 "Alku"
git clone --quiet --depth 1 "file://$PWD" klooni
mkdir ilman
printf 'format: 1\n' > ilman/tiekartta.yaml
