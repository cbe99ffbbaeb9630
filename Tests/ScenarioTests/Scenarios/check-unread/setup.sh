. "$(dirname "$0")/../../story.sh"
. "$(dirname "$0")/../../gate.sh"
# What cannot be read is never taken for unchanged, whatever lint was told to leave out.
begin 'language: en' 'folder: plan' 'check: {lint: off}' \
  'lint: {ignore: [plan/**], rules: {yaml-syntax: off, unquoted-text: off}}'
roadmap plan
printf 'reviews:\n  t1: {date: [}\n' > plan/old.yaml
land 2026-01-10 "Alku"
hide() {
  turn "$1"
  sed -i "s/^    end: 2026-06-30/    tags: x$(printf "$2"): y: z/" plan/actions.yaml
  land 2026-03-01 "Piilo" "Reason: ei mitään"
}
hide direction '\xe2\x80\x8e'; hide override '\xe2\x80\xae'; hide mark '\xd8\x9c'
hide next-line '\xc2\x85'; hide separator '\xe2\x80\xa8'
turn large; { cat plan/actions.yaml; head -c 6000000 /dev/zero | tr '\0' '#'; } > new
mv new plan/actions.yaml; land 2026-03-01 "Suuri"
turn encoded; iconv -f UTF-8 -t UTF-16 plan/actions.yaml > new; mv new plan/actions.yaml; land 2026-03-01 "UTF-16"
turn outside; git mv plan/actions.yaml actions.yaml
ln -s ../actions.yaml plan/actions.yaml; land 2026-03-01 "Linkki"
# Nor is a value that is none, or that another one of the same key hides.
turn invalid; sed -i 's/end: 2026-06-30/end: soon/' plan/actions.yaml; land 2026-03-01 "Epämääräinen" "Reason: ei mitään"
turn twice; sed -i 's/^    end: 2026-06-30/&\n    end: 2028-06-30/' plan/actions.yaml; land 2026-03-01 "Kahdesti"
turn merging; sed -i 's/^    end: 2026-06-30/    <<: {end: 2026-06-30}/' plan/actions.yaml; land 2026-03-01 "Yhdistetty" "Reason: ei mitään"
turn further; { printf 'goals:\n  T2: {title: Tieto}\n---\n'; cat plan/actions.yaml; } > new
mv new plan/actions.yaml; land 2026-03-01 "Toinen asiakirja"
# A file that was no better before hides nothing new where it stays; where it changes it may.
turn kept; sed -i 's/Vahvasti/Vahvasti tunnistautuen/' plan/actions.yaml; land 2026-03-01 "Sanat"
turn worse; printf '  t2: {date: 2027-01-01}\n' >> plan/old.yaml; land 2026-03-01 "Vika jää"
turn mended; printf 'reviews:\n  t1: {date: 2027-01-01}\n' > plan/old.yaml; land 2026-03-01 "Korjattu"
git checkout --quiet main
