extension ConfigurationFormat {
  /// The keys under `post`: where messages go.
  static let post = Fieldset([
    Field(
      .channels, .map(.words, .fields(channel)),
      fi: "Kanavat nimen mukaan: `tiekartta post NIMI` lähettää siihen.",
      en: "The channels by name: `tiekartta post NAME` sends to it.")
  ])

  /// The keys of a channel, of which each type takes some.
  package static let channel = Fieldset([
    Field(
      .type, .word,
      fi: "Kanavan laji, kuten github tai teams; muuten kanavan nimi on lajin nimi.",
      en: "The type of channel, such as github or teams; else its name is that of its type."),
    Field(
      .what, .choice(whats), fi: "Mitä lähetetään, ellei valinta --what sano muuta.",
      en: "What is sent, unless --what says otherwise."),
    Field(.language, .choice(languages), fi: "Viestien kieli.", en: "The language of messages."),
    Field(
      .audience, .choice(audiences),
      fi: "Kenelle: public jättää sisäiset osat pois, mikä on tavallista.",
      en: "For whom: public leaves internal parts out, which is usual."),
    Field(
      .key, .word, fi: "Erottaa viestin toisesta samanlaisesta samassa paikassa.",
      en: "Tells a message from another one of its kind in the same place."),
    Field(
      .link, .link, fi: "Missä koko raportti on luettavissa.", en: "Where the full report is."),
    Field(
      .period, .word, fi: "Mistä lähtien kerrotaan: päivä, versio tai vertailuversio.",
      en: "Since when is told: a day, a revision or a baseline's name."),
    // Forges.
    Field(
      .url, .link, fi: "Palvelimen osoite, kuten https://git.kunta.example.",
      en: "The server's address, such as https://git.example.org."),
    Field(
      .repository, .word, fi: "Arkisto, kuten kunta/tiekartta.",
      en: "The repository, such as town/roadmap."),
    Field(.project, .word, fi: "Azure DevOpsin projekti.", en: "The project in Azure DevOps."),
    Field(
      .number, .integer(1...2_000_000_000), fi: "Asian numero, johon yhteenveto kommentoidaan.",
      en: "The number of the issue that a summary is a comment on."),
    Field(
      .token, .fields(named), fi: "Tunniste: {env: TIEKARTTA_…}.",
      en: "The token: {env: TIEKARTTA_…}."),
    Field(
      .auth, .choice(auths), fi: "Miten tunniste esitetään, jos se on muu kuin tavallinen.",
      en: "How the token is shown, where that is not the usual way."),
    Field(
      .behaviour, .choice(behaviours), fi: "Mitä aiemmalle viestille tehdään; update.",
      en: "What becomes of the earlier message; update."),
    // Webhooks, chats and mail.
    Field(
      .webhook, .fields(named), fi: "Salainen osoite: {env: TIEKARTTA_…}.",
      en: "The secret address: {env: TIEKARTTA_…}."),
    Field(
      .host, .word, fi: "Palvelin, jolle salaisuus on tarkoitettu; muualle sitä ei lähetetä.",
      en: "The server that the secret is meant for; it is sent nowhere else."),
    Field(
      .secret, .fields(named), fi: "Allekirjoituksen avain: {env: TIEKARTTA_…}.",
      en: "The key of the signature: {env: TIEKARTTA_…}."),
    Field(.room, .word, fi: "Huone tai keskustelu.", en: "The room or conversation."),
    Field(.server, .word, fi: "Postipalvelin.", en: "The mail server."),
    Field(.port, .integer(1...65_535), fi: "Palvelimen portti.", en: "The server's port."),
    Field(
      .security, .choice(securities), fi: "Yhteyden salaus; starttls.",
      en: "How the connection is encrypted; starttls."),
    Field(.user, .word, fi: "Käyttäjätunnus.", en: "The user's name."),
    Field(
      .password, .fields(named), fi: "Salasana: {env: TIEKARTTA_…}.",
      en: "The password: {env: TIEKARTTA_…}."),
    Field(.from, .word, fi: "Lähettäjän osoite.", en: "The sender's address."),
    Field(.to, .list(.word), fi: "Vastaanottajien osoitteet.", en: "The recipients' addresses."),
    Field(.folder, .word, fi: "Kansio, johon viestit kirjoitetaan.", en: "The folder to write to."),
    // How servers are reached.
    Field(
      .proxy, .word, fi: "Välityspalvelimen osoite; muuten ympäristön https_proxy.",
      en: "The proxy's address; else https_proxy of the environment."),
    Field(
      .authorities, .word, fi: "Organisaation omien varmentajien tiedosto (PEM).",
      en: "A file of your organisation's own certificate authorities (PEM)."),
    Field(
      .certificate, .word, fi: "Asiakasvarmenteen tiedosto (PEM).",
      en: "The file of a client certificate (PEM)."),
    Field(
      .certificateKey, .word, fi: "Asiakasvarmenteen avaimen tiedosto (PEM).",
      en: "The file of its key (PEM)."),
  ])

  /// Where a secret is: the name of a variable of the environment.
  private static let named = Fieldset([
    Field(
      .env, .word, required: true,
      fi: "Ympäristömuuttujan nimi, joka alkaa TIEKARTTA_; tai NIMI_FILE nimeää tiedoston.",
      en: "The name of a variable that begins with TIEKARTTA_; or NAME_FILE names a file.")
  ])

  private static let whats = Choice([
    ("summary", fi: "Seurantakatsaus.", en: "The follow-up."),
    ("changelog", fi: "Muutosloki.", en: "The change log."),
    ("diff", fi: "Mitä haara muuttaa.", en: "What a branch changes."),
    ("check", fi: "Muutospyynnön tarkastus.", en: "The gate on a pull request."),
  ])
  private static let audiences = Choice([
    ("public", fi: "Kaikille.", en: "For everybody."),
    ("internal", fi: "Vain omille.", en: "For the organisation alone."),
  ])
  private static let auths = Choice([
    ("bearer", fi: "Authorization: Bearer.", en: "Authorization: Bearer."),
    ("token", fi: "Authorization: token.", en: "Authorization: token."),
    ("basic", fi: "Authorization: Basic.", en: "Authorization: Basic."),
    ("private-token", fi: "PRIVATE-TOKEN.", en: "PRIVATE-TOKEN."),
  ])
  private static let behaviours = Choice([
    ("update", fi: "Muutetaan aiempaa.", en: "The earlier one is changed."),
    ("new", fi: "Jätetään; uusi joka kerta.", en: "It stays; a new one each time."),
    (
      "replace", fi: "Poistetaan, kun uusi on paikallaan.", en: "It goes when the new one is there."
    ),
    (
      "on-change", fi: "Uusi vain, kun sisältö on toinen.",
      en: "A new one only where the content is another."
    ),
    (
      "resolve-when-clean", fi: "Muutetaan; merkitään ratkaistuksi, kun mikään ei ole vialla.",
      en: "Changed; resolved when nothing is wrong any more."
    ),
  ])
  private static let securities = Choice([
    ("starttls", fi: "STARTTLS.", en: "STARTTLS."), ("tls", fi: "TLS alusta asti.", en: "TLS."),
    ("none", fi: "Ei salausta; vain tämä kone.", en: "None; only this machine."),
  ])
}
