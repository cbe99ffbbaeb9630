. "$(dirname "$0")/../../story.sh"
begin 'language: en'
# An open action is as fresh as the last version that changed anything of it, however small.
cat > roadmap.yaml <<'END'
roadmap:
  title: Kuusilammen digitiekartta
  languages: [fi]
  period: {start: 2026, end: 2029}
  state: draft
goals:
  T1: {title: Asiointi on helppoa kaikille}
parties:
  ict: {title: Tietohallinto, kind: unit}
END
actions() {
  printf 'actions:\n'
  for id in A1 A2 A3 A4 A5; do
    printf '  %s: {title: Asiointi %s, goals: T1, responsible: ict, ' "$id" "$id"
    case $id in
      A4) printf 'status: planned, start: 2027-Q2, end: 2028-Q1, ' ;;
      *) printf 'status: in-progress, end: 2027-Q1, ' ;;
    esac
    printf 'description: Asia %s}\n' "$id"
  done
}
actions > a.yaml
land 2026-01-10 "Alku"
# Only the text of a note, which no figure is reckoned from.
sed -i '/^  A2:/s/}$/, updates: {2026-05-20: Katselmoitu}}/' a.yaml
land 2026-05-20 "Seuranta"
sed -i '/^  A2:/s/Katselmoitu/Katselmoitu tarkoin/' a.yaml
land 2026-08-20 "Tarkennus"
# Another order, other quotes and another file change nothing.
sed -i '/^  A1:/s/goals: T1, responsible: ict/responsible: ict, goals: [T1]/' a.yaml
sed '1!{/^  A3:/!d}' a.yaml > b.yaml
sed -i '/^  A3:/d' a.yaml
land 2026-09-01 "Siistitään"
