. "$(dirname "$0")/../../story.sh"
begin 'language: en'
# Half past ten in the evening in UTC is the next day in Helsinki.
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
git add --all
GIT_AUTHOR_DATE=2026-06-30T22:30:00+0000 GIT_COMMITTER_DATE=2026-06-30T22:30:00+0000 \
  git commit --quiet -m "Siirto"
printf 'roadmap:\n  title: Tiekartta\n  time-zone: UTC\n' > roadmap.yaml
