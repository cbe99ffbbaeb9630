. "$(dirname "$0")/../../story.sh"
begin 'language: en'
# Where the history is cut off, nobody knows when a record last changed.
action a.yaml A1 "status: in-progress" "responsible: ict" "goals: T1" "end: 2027-Q1" "description: Asia"
printf 'goals:\n  T1: {title: Asiointi on helppoa}\nparties:\n  ict: {title: Tietohallinto, kind: unit}\n' > roadmap.yaml
printf 'roadmap: {title: Tiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: draft}\n' >> roadmap.yaml
land 2026-01-10 "Alku"
sed -i 's/helppoa/helppoa kaikille/' roadmap.yaml
land 2026-02-10 "Tavoite"
git clone --quiet --depth 1 "file://$PWD" klooni
cp -r klooni hiljainen
printf 'lint: {rules: {stale-action: off}}\n' >> hiljainen/tiekartta.yaml
mkdir tyhja
cp klooni/*.yaml tyhja/
git -C tyhja init --quiet --initial-branch=main .
