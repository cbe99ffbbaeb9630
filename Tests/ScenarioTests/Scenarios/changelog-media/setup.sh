. "$(dirname "$0")/../../story.sh"
# A change keeps its day whatever is committed later; tables have wording too, and are for programs
# or for Finnish spreadsheets; XML has no character that it forbids; a file from Windows stays one.
begin
printf 'format: 1\nlanguage: fi\n' > tiekartta.yaml
cat > roadmap.yaml <<'Y'
roadmap: {title: L, languages: fi, period: {start: 2025, end: 2028}, state: draft, owner: kh}
goals: {T1: {title: T}}
parties: {kh: {title: Kunnanhallitus, kind: body}, ict: {title: ICT, kind: unit}}
perspectives: {osaaminen: {baseline: {value: 2.6}, target: {value: 3.8}}}
actions:
  A1: {title: "Yk\uFFFEsi", goals: T1, status: in-progress, responsible: kh, end: 2027-05}
  A2: {title: Kaksi, goals: T1, status: proposed, end: 2027-05, start: 2026-Q2}
Y
land 2026-09-01 "Alku"
git tag alku
sed -i 's/target: {value: 3.8}/target: {value: 3.6}, measurements: {2026-10: {value: 2.9}}/; /A1:/s/in-progress/done, completed: 2026-10-02/; /A1:/s/responsible: kh/responsible: ict/; s/2026-Q2/2026-Q3, tags: x/' roadmap.yaml
land 2026-10-02 "Muutos"
git tag muutos
echo x > README.md
git add README.md
land 2026-11-01 "Muuta"
printf 'alku\r\n<!-- tiekartta: begin -->\r\n<!-- tiekartta: end -->\r\nloppu\r\n' > loki.md
