. "$(dirname "$0")/../../story.sh"
begin 'language: en'
# Each end but two moves far; whether that still waits for a decision is told record by record.
plan() {
  printf 'roadmap: {title: Tiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: approved}\n'
  printf 'parties: {ict: {title: Tietohallinto, kind: unit}, kh: {title: Kunnanhallitus, kind: body}}\n'
  printf 'decisions:\n  ennen: {body: kh, date: 2026-01-05, about: [A4]}\n'
  printf '  jalkeen: {body: kh, date: 2026-09-14, outcome: approved}\n  koskee: {body: kh, date: 2026-09-14, about: [A3]}\n'
  printf '  poydalle: {body: kh, date: 2026-09-14, outcome: tabled, about: [A5]}\n'
  printf 'actions:\n'
  local id=1
  for words in "$@"; do
    printf '  A%s: {title: Hanke %s, status: in-progress, responsible: ict, started: 2026-10-15, %s}\n' $id $id "$words"
    id=$((id + 1))
  done
}
old="end: 2027-06"
plan "$old" "$old" "$old" "$old" "$old" "$old" "$old" "$old" "$old" > a.yaml
land 2026-01-12 "Alku"
new="end: 2027-12"
plan "$new" "$new" "$new" "$new" "$new" "$new" "$new" "$new" "$new" > a.yaml
land 2026-05-04 "Kaikki siirtyvät"
plan "$new" "$new, decisions: [jalkeen]" "$new" "$new" "$new" "priority: high" "$old" "end: 2027-07" "end: 2027-03" > a.yaml
land 2026-10-05 "Osa palaa"
