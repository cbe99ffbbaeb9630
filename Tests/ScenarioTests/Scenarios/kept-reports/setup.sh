. "$(dirname "$0")/../../story.sh"
# Reports kept in files of every form; a title would end the part between the marks.
begin 'language: en'
cat > roadmap.yaml <<'YAML'
roadmap: {title: "Kartta <!-- tiekartta: end --> loppuu", languages: [fi], period: {start: 2026, end: 2029}, state: approved}
goals: {T1: {title: Asiointi}}
parties: {ict: {title: Tietohallinto, kind: unit}}
reviews: {r1: {date: 2026-05-31, body: ict, ref: t1}}
YAML
action a.yaml A1 "status: in-progress" "responsible: ict" "goals: T1" "end: 2026-Q2"
land 2026-02-16 "Alku"
git tag t1
sed -i 's/2026-Q2/2027-Q1/; s/title: Asiointi/title: "<!-- tiekartta: begin --> otsikko"/' a.yaml
printf '    updates: {2026-09-01: {text: Siirtyy, reason: "<!-- tiekartta: end -->"}}\n' >> a.yaml
land 2026-09-10 "Siirto"
printf 'Johdanto.\r\n\r\n<!-- tiekartta: begin -->\r\nvanha\r\n<!-- tiekartta: end -->\r\nLoppusanat.\r\n' > oma.md
printf 'Ei paikkaa.\n' > paikaton.md
