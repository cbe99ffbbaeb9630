. "$(dirname "$0")/../../story.sh"
# The clone lacks the tag of the latest report, as one without tags does.
begin 'language: en'
printf 'roadmap: {title: L, languages: fi, period: {start: 2025, end: 2028}, state: approved}\n' > roadmap.yaml
printf 'reviews:\n  r1: {date: 2026-02-02, ref: eka}\n  r2: {date: 2026-09-07, ref: toka}\n' > reviews.yaml
action 1.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2027-02"
land 2026-02-01 "Alku"
git tag eka
action 1.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2027-04"
land 2026-09-06 "Siirto"
action 1.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2027-06"
land 2026-10-01 "Toinen siirto"
