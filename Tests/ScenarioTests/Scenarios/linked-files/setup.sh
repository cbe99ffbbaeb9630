. "$(dirname "$0")/../../story.sh"
git init --quiet --initial-branch=main .
printf 'format: 1\nlanguage: en\n' > tiekartta.yaml
cat > roadmap.yaml <<'END'
roadmap:
  title: Digitiekartta
  languages: fi
  period: {start: 2026, end: 2029}
  state: draft
goals:
  T1: {title: Asiointi sujuu}
parties:
  ict: {title: Tietohallinto, kind: unit}
END
mkdir data .luotu
action data/a.txt A1 "goals: T9" "status: planned" "responsible: ict" "end: 2027" "description: Kuvaus"
action .luotu/b.yaml A2 "goals: T9" "status: planned" "responsible: ict" "end: 2027" "description: Kuvaus"
ln -s data/a.txt linkki.yaml
ln -s .luotu luotu
ln -s luotu/b.yaml sama.yaml
ln -s kehä.yaml kehä.yaml
ln -s ../ulkona.yaml ulkona.yaml
ln -s /etc koneella
ln -s poissa poissa
ln -s poissa.png kuva.png
land 2026-02-16 "Alku"
