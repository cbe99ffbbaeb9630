. "$(dirname "$0")/../../story.sh"
begin 'language: en'
printf 'roadmap: {title: Tiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: approved}\nparties:\n  ict: {title: Tietohallinto, kind: unit, contact: {email: salaisuus@kuusilampi.example}}\n  talous: {title: Talous, kind: unit}\n  muu: {title: Muu, kind: unit}\n' > roadmap.yaml
action a.yaml A1 "status: in-progress" "responsible: ict" "goals: T1" "end: 2026-10-31"
action b.yaml A2 "status: done" "responsible: talous" "goals: T1" "end: 2026-10-31" "completed: 2026-10-01"
land 2026-01-10 "Alku"
mkdir -p pyynnot
echo vanha > pyynnot/ict.md
echo oma > pyynnot/muistio.md
