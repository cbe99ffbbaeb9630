. "$(dirname "$0")/../../story.sh"
begin 'language: en'
# What is not committed yet was changed today.
action a.yaml A1 "status: in-progress" "responsible: ict" "goals: T1" "end: 2027-Q1" "description: Asia"
action b.yaml A2 "status: in-progress" "responsible: ict" "goals: T1" "end: 2027-Q1" "description: Asia"
action c.yaml A3 "status: in-progress" "responsible: ict" "goals: T1" "end: 2027-Q1" "description: Asia"
printf 'goals:\n  T1: {title: Asiointi on helppoa}\nparties:\n  ict: {title: Tietohallinto, kind: unit}\n' > roadmap.yaml
printf 'roadmap: {title: Tiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: draft}\n' >> roadmap.yaml
land 2026-01-10 "Alku"
sed -i 's/description: Asia/description: Toinen asia/' a.yaml
printf '# vain huomautus\n' >> b.yaml
