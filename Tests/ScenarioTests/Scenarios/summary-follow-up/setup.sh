. "$(dirname "$0")/../../story.sh"
begin 'language: en'
# A year of a small roadmap with one review; then what a steering group is told.
printf 'baselines: {hyvaksytty: {ref: hyvaksytty, kind: original}}\n' >> tiekartta.yaml
frame() {
  cat > roadmap.yaml <<'END'
roadmap:
  title: {fi: Kuusilammen digitiekartta, sv: Granträsks digitala färdplan, en: Digital roadmap of Kuusilampi}
  languages: [fi, sv, en]
  period: {start: 2026, end: 2029}
  state: approved
  operating-model: {bodies: {kh: {role: approves, cadence: yearly}, ohjaus: {role: steers, cadence: quarterly}}}
goals: {T1: {title: {fi: Asiointi on helppoa, sv: Det är lätt att uträtta ärenden, en: Services are easy to use}}}
parties:
  ict: {title: {fi: Tietohallinto, sv: Dataadministrationen, en: IT services}, kind: unit}
  viestinta: {title: {fi: Viestintä, sv: Kommunikation, en: Communications}, kind: unit}
  kh: {title: {fi: Kunnanhallitus, sv: Kommunstyrelsen, en: Municipal board}, kind: body}
  ohjaus: {title: {fi: Digiohjausryhmä, sv: Digitala styrgruppen, en: Digital steering group}, kind: body}
requirements:
  laki: {title: {fi: Digipalvelulaki, sv: Digitjänstlagen, en: Digital services act}, number: 306/2019, kind: act, checked-on: 2026-10-01, deadlines: {selosteet: {date: 2026-12-31, title: {fi: Selosteet julki, sv: Utlåtandena publicerade, en: Statements published}}, lomakkeet: {date: 2027-03}}}
  esitys: {title: {fi: Hallituksen esitys, sv: Regeringens proposition, en: A bill}, kind: bill, deadlines: {voimaan: {date: 2027-01}}}
perspectives: {taito: {title: {fi: Digiosaaminen, sv: Digital kompetens, en: Digital skills}, baseline: {value: 2.4, date: 2026-01}, target: {value: 3.5, by: 2029}, measurements: {2026-10: {value: 2.8}}}}
indicators: {viestit: {title: {fi: Sähköiset päätökset, sv: Elektroniska beslut, en: Decisions sent electronically}, unit: "%", direction: up, targets: {2026: 40}, measurements: {2026-10: {value: 14}}}}
END
}
works() {
  cat > actions.yaml <<END
actions:
  A1: {title: {fi: Viestien laajennus, sv: Utvidgade meddelanden, en: Messages extended}, goals: T1, status: in-progress, responsible: ict, $1}
  A2: {title: {fi: Saavutettavuus, sv: Tillgänglighet, en: Accessibility}, goals: T1, responsible: viestinta, $2}
  A3: {title: {fi: Lomakkeet, sv: Blanketter, en: Forms}, goals: T1, responsible: ict, $3}
  A4: {title: {fi: Verkko, sv: Nätet, en: Network}, goals: T1, responsible: ict, $4}
END
  cat
}
frame
works "end: 2026-Q2" "status: planned, start: 2026-05, end: 2026-10" "status: in-progress, end: 2026-09" "status: planned, end: 2026-08" >> actions.yaml < /dev/null
land 2026-01-12 "Alku"
git tag hyvaksytty
works "end: 2026-Q3" "status: planned, start: 2026-05, end: 2026-10" "status: in-progress, end: 2026-09" "status: planned, end: 2026-08" >> actions.yaml < /dev/null
land 2026-05-04 "Ennen katselmusta" "Syy: kilpailutus viivästyi"
git tag seuranta-1
printf 'reviews: {seuranta-1: {date: 2026-05-11, body: ohjaus, ref: seuranta-1}, seuranta-2: {date: 2026-12-14, body: ohjaus}}\n' > reviews.yaml
land 2026-05-11 "Katselmus"
works "end: 2027-Q1, updates: {2026-09-07: {text: Siirtyi, reason: toimittaja vaihtui}}" \
  "status: in-progress, started: 2026-06-01, start: 2026-05, end: 2026-12-18, requirements: [{requirement: laki, deadline: selosteet}], updates: {2026-11-16: Korjaukset testissä}" \
  "status: done, end: 2026-09, completed: 2026-10-05" \
  "status: in-progress, end: 2026-08, updates: {2026-09-02: Odottaa laitteita}, milestones: {m1: {title: {fi: Kilpailutus, sv: Upphandling, en: Tender}, date: 2026-07}}" >> actions.yaml <<'END'
  A5: {title: {fi: Verkkovaraus, sv: Webbokning, en: Online booking}, goals: T1, status: proposed, start: 2027, end: 2027-H2}
  A6: {title: {fi: Tuki, sv: Stöd, en: Support}, goals: T1, status: in-progress, continuous: true, review: 2026-10}
  A7: {title: {fi: Koulutus, sv: Utbildning, en: Training}, goals: T1, status: planned, responsible: viestinta, start: 2027-01, end: 2027-06}
END
land 2026-09-07 "Syksyn tilanne"
