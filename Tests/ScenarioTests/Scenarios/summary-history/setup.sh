. "$(dirname "$0")/../../story.sh"
# Where there is no whole history, the parts that need none still come.
mkdir uusi uusi2; cd uusi2; begin 'language: en'
printf 'roadmap: {title: Tiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: approved}\n' > roadmap.yaml
action a.yaml A1 "status: planned" "responsible: ict" "goals: T1" "end: 2026-12-10"
land 2026-01-10 "Alku"
action a.yaml A1 "status: planned" "responsible: ict" "goals: T1" "end: 2026-12-20"
land 2026-05-10 "Siirto"
# What is not committed yet belongs to the state that is told.
action a.yaml A1 "status: in-progress" "responsible: ict" "goals: T1" "end: 2026-12-20"
cd ../uusi; begin 'language: en'
cp ../uusi2/*.yaml .
cd ..
git clone --quiet --depth 1 "file://$PWD/uusi2" klooni
