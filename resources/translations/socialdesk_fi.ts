<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New post</source>
        <translation>Uusi julkaisu</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Hae julkaisuista</translation>
    </message>
    <message>
        <source>Import a plan or a calendar…</source>
        <translation>Tuo suunnitelma tai kalenteri…</translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation>Vie suunnitelma…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{day}, 1 post</source>
        <translation>{day}, 1 julkaisu</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {count} posts</source>
        <translation>
            <numerusform>{day}, {count} julkaisu</numerusform>
            <numerusform>{day}, {count} julkaisua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Julkaisu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ota vastaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Answers from {name}</source>
        <translation>Vastaukset: {name}</translation>
    </message>
    <message>
        <source>{count} of {all} answers change something. You can undo it.</source>
        <translation>{count}/{all} vastauksesta muuttaa jotain. Voit kumota sen.</translation>
    </message>
    <message>
        <source>None of these answers changes anything: the posts have moved on.</source>
        <translation>Mikään näistä vastauksista ei muuta mitään: julkaisut ovat jo edenneet.</translation>
    </message>
    <message>
        <source>The reviewer answered nothing.</source>
        <translation>Arvioija ei vastannut mitään.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Taustalla</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Kuten järjestelmässä</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ikkunan kieli</translation>
    </message>
    <message>
        <source>As the system has it ({name})</source>
        <translation>Kuten järjestelmässä ({name})</translation>
    </message>
    <message>
        <source>SocialDesk speaks it from its next start.</source>
        <translation>SocialDesk puhuu sitä seuraavasta käynnistyksestä alkaen.</translation>
    </message>
</context>
<context>
    <name>AttemptsList</name>
    <message>
        <source>Attempts: {count}</source>
        <translation>Yritykset: {count}</translation>
    </message>
    <message>
        <source>{number}. {moment}: {outcome}</source>
        <translation>{number}. {moment}: {outcome}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Vastaus: {words}</translation>
    </message>
    <message>
        <source>Sent: the same as the next try</source>
        <translation>Lähetetty: sama kuin seuraavassa yrityksessä</translation>
    </message>
    <message>
        <source>Sent: {words}</source>
        <translation>Lähetetty: {words}</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>Kuvat: {count}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>käynnissä</translation>
    </message>
    <message>
        <source>it went out</source>
        <translation>se lähti</translation>
    </message>
    <message>
        <source>it did not arrive</source>
        <translation>se ei mennyt perille</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>se hylättiin</translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation>kirjautuminen hylättiin</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>ei selvää vastausta</translation>
    </message>
    <message>
        <source>the program ended before the answer</source>
        <translation>ohjelma loppui ennen vastausta</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>Publish now</source>
        <translation>Julkaise nyt</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Seuraava vapaa aika</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Säilytetty luonnoksena</translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>Lähtee nyt</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Lähtee {when}</translation>
    </message>
    <message>
        <source>{count} out now</source>
        <translation>nyt: {count}</translation>
    </message>
    <message>
        <source>{count} in turn</source>
        <translation>vuorollaan: {count}</translation>
    </message>
    <message>
        <source>{count} kept as drafts</source>
        <translation>säilytetty luonnoksina: {count}</translation>
    </message>
</context>
<context>
    <name>AwaySheet</name>
    <message>
        <source>While you were away</source>
        <translation>Poissa ollessasi</translation>
    </message>
    <message>
        <source>One post was not sent: nothing could publish at its time.</source>
        <translation>Yksi julkaisu jäi lähettämättä: sen aikana mikään ei voinut julkaista sitä.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were not sent: nothing could publish at their time.</source>
        <translation>
            <numerusform>{count} julkaisu jäi lähettämättä: sen aikana mikään ei voinut julkaista sitä.</numerusform>
            <numerusform>{count} julkaisua jäi lähettämättä: niiden aikana mikään ei voinut julkaista niitä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more follow what you choose for all.</source>
        <translation>
            <numerusform>{count} muu noudattaa sitä, minkä valitset kaikille.</numerusform>
            <numerusform>{count} muuta noudattaa sitä, minkä valitset kaikille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Tee näin</translation>
    </message>
    <message>
        <source>Do this with all {count}</source>
        <translation>Tee näin kaikille ({count})</translation>
    </message>
    <message>
        <source>Nothing goes out until you decide. Posts sent now keep their distance and the daily limit: the first goes at once, the others in turn.</source>
        <translation>Mitään ei lähde ennen kuin päätät. Nyt lähetettävät noudattavat väliä ja päivärajaa: ensimmäinen lähtee heti, muut vuorollaan.</translation>
    </message>
    <message>
        <source>All of them:</source>
        <translation>Kaikki:</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Päätä myöhemmin</translation>
    </message>
</context>
<context>
    <name>AwayWatch</name>
    <message>
        <source>Nothing was missed</source>
        <translation>Mitään ei jäänyt väliin</translation>
    </message>
    <message>
        <source>They wait in the queue, under Needs attention</source>
        <translation>Ne odottavat jonossa kohdassa ”Vaatii huomiota”</translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>Reset {low} to {high}</source>
        <translation>Palauta: {low} – {high}</translation>
    </message>
    <message>
        <source>Back to what the chosen voices say</source>
        <translation>Takaisin siihen, mitä valitut äänet sanovat</translation>
    </message>
    <message>
        <source>No target: anything goes. Click the scale to set one.</source>
        <translation>Ei tavoitetta: kaikki käy. Aseta se napsauttamalla asteikkoa.</translation>
    </message>
</context>
<context>
    <name>BackgroundOptions</name>
    <message>
        <source>Tell me what became of posts while I look elsewhere</source>
        <translation>Kerro minulle, miten julkaisujen kävi, kun katson muualle</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kysy</translation>
    </message>
    <message>
        <source>Stay in the tray and send them</source>
        <translation>Jää ilmaisinalueelle ja lähetä ne</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>When the window is closed while posts wait</source>
        <translation>Kun ikkuna suljetaan ja julkaisuja odottaa</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Turn into a draft</source>
        <translation>Muuta luonnokseksi</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Tallenna luonnos</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Tallenna muutokset</translation>
    </message>
</context>
<context>
    <name>BlueskyForm</name>
    <message>
        <source>Bluesky lets apps in with an app password, which you can take back at any time:
1.  Open bsky.app and go to Settings → Privacy and security → App passwords.
2.  Add an app password; call it SocialDesk.
3.  Copy it into the field below. It is kept in your system's keyring.</source>
        <translation>Bluesky päästää ohjelmat sisään sovellussalasanalla, jonka voit perua milloin vain:
1.  Avaa bsky.app ja mene kohtaan Asetukset → Yksityisyys ja turvallisuus → Sovellussalasanat.
2.  Lisää sovellussalasana ja anna sille nimi SocialDesk.
3.  Kopioi se alla olevaan kenttään. Se säilytetään järjestelmäsi avainnipussa.</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Kirjaudutaan…</translation>
    </message>
    <message>
        <source>Add a Bluesky account</source>
        <translation>Lisää Bluesky-tili</translation>
    </message>
    <message>
        <source>Log in and add</source>
        <translation>Kirjaudu ja lisää</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Käyttäjänimi</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Sovellussalasana</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Miksi kutsut sitä</translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation>Yhdistä uudelleen: {name}</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>A private address</source>
        <translation>Yksityinen osoite</translation>
    </message>
    <message>
        <source>{server} is not a public address.</source>
        <translation>{server} ei ole julkinen osoite.</translation>
    </message>
    <message>
        <source>Go on only if it is your own server: your app password is sent there.</source>
        <translation>Jatka vain, jos palvelin on omasi: sovellussalasanasi lähetetään sinne.</translation>
    </message>
    <message>
        <source>It is my server</source>
        <translation>Se on minun palvelimeni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>mitään ei lähetetty</translation>
    </message>
    <message>
        <source>change the server's address</source>
        <translation>vaihda palvelimen osoite</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>Yhdistetty: {name}</translation>
    </message>
</context>
<context>
    <name>BrandWords</name>
    <message>
        <source>“{word}” is one of your words now.</source>
        <translation>”{word}” on nyt yksi sanoistasi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Go to today</source>
        <translation>Siirry tähän päivään</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Public holidays…</source>
        <translation>Juhlapyhät…</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Siirry tähän päivään (T)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>Show drafts, to drag them onto a day (Shift+D)</source>
        <translation>Näytä luonnokset päivälle vedettäväksi (Shift+D)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Edellinen päivä</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Seuraava päivä</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Edellinen viikko</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Seuraava viikko</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Seuraava kuukausi</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Viikkoa aiemmin</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Viikkoa myöhemmin</translation>
    </message>
    <message>
        <source>Times in {zone}</source>
        <translation>Ajat vyöhykkeellä {zone}</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Takaisin luonnokseksi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Jaa nyt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Open on the network</source>
        <translation>Avaa verkostossa</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Päivää myöhemmin</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Viikkoa myöhemmin</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Päivää aiemmin</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Viikkoa aiemmin</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Uusi tunniste…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ota pois</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Uusi tunniste</translation>
    </message>
    <message>
        <source>What the label is called:</source>
        <translation>Tunnisteen nimi:</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message>
        <source>Goes out now</source>
        <translation>Lähtee nyt</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Yritetään uudelleen</translation>
    </message>
    <message>
        <source>Kept as a draft; it won't go out by itself</source>
        <translation>Säilytetty luonnoksena; se ei lähde itsestään</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are drafts again</source>
        <translation>
            <numerusform>{count} julkaisu on taas luonnos</numerusform>
            <numerusform>{count} julkaisua on taas luonnoksia</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistettu</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts deleted</source>
        <translation>
            <numerusform>{count} julkaisu poistettu</numerusform>
            <numerusform>{count} julkaisua poistettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Labelled “{label}”</source>
        <translation>Lisätty tunniste ”{label}”</translation>
    </message>
    <message>
        <source>Label “{label}” taken off</source>
        <translation>Poistettu tunniste ”{label}”</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Lähtee {when}</translation>
    </message>
    <message>
        <source>The copy goes out {when}</source>
        <translation>Kopio lähtee {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts copied</source>
        <translation>
            <numerusform>{count} julkaisu kopioitu</numerusform>
            <numerusform>{count} julkaisua kopioitu</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>Siirretty: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts moved</source>
        <translation>
            <numerusform>{count} julkaisu siirretty</numerusform>
            <numerusform>{count} julkaisua siirretty</numerusform>
        </translation>
    </message>
    <message>
        <source>The network gave no address for this post</source>
        <translation>Verkosto ei antanut julkaisulle osoitetta</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Paused</source>
        <translation>Tauolla</translation>
    </message>
    <message>
        <source>While it is paused, nothing goes out there</source>
        <translation>Tauon aikana sinne ei lähde mitään</translation>
    </message>
    <message>
        <source>Most posts a day from the queue</source>
        <translation>Enintään julkaisuja jonosta päivässä</translation>
    </message>
    <message>
        <source>Least time between two posts</source>
        <translation>Lyhin aika kahden julkaisun välillä</translation>
    </message>
    <message>
        <source>Posting times</source>
        <translation>Julkaisuajat</translation>
    </message>
    <message>
        <source>Posting times: {count} a week</source>
        <translation>Aikoja viikossa: {count}</translation>
    </message>
    <message>
        <source>Set posting times</source>
        <translation>Aseta julkaisuajat</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Enintään</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>päivässä</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Lisää: {name}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tarkista uudelleen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Nimeä uudelleen…</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Yhdistä uudelleen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>milloin vain</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
</context>
<context>
    <name>ChannelChip</name>
    <message>
        <source>Channel {name}</source>
        <translation>Kanava {name}</translation>
    </message>
    <message>
        <source>{name}: its queue is paused</source>
        <translation>{name}: jono on tauolla</translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>Rename channel</source>
        <translation>Nimeä kanava uudelleen</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Kanavan nimi</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Poista kanava</translation>
    </message>
    <message>
        <source>Remove {name} from SocialDesk?</source>
        <translation>Poistetaanko {name} SocialDeskistä?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pidä</translation>
    </message>
    <message>
        <source>Nothing is planned there.</source>
        <translation>Sinne ei ole suunniteltu mitään.</translation>
    </message>
    <message>
        <source>One post that is planned there won't go out there.</source>
        <translation>Yksi sinne suunniteltu julkaisu ei lähde sinne.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts that are planned there won't go out there.</source>
        <translation>
            <numerusform>{count} sinne suunniteltu julkaisu ei lähde sinne.</numerusform>
            <numerusform>{count} sinne suunniteltua julkaisua ei lähde sinne.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it has published stays on the network.</source>
        <translation>Jo julkaistu jää verkostoon.</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>Poistettu: {name}</translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message>
        <source>Where should your posts go?</source>
        <translation>Minne julkaisujesi pitäisi mennä?</translation>
    </message>
    <message>
        <source>One channel is enough to begin with. Add others in Settings at any time.</source>
        <translation>Yksi kanava riittää alkuun. Muita voit lisätä Asetuksissa milloin vain.</translation>
    </message>
    <message>
        <source>A feed of your own, without any account</source>
        <translation>Oma syöte, ilman mitään tiliä</translation>
    </message>
    <message>
        <source>An account: Bluesky, Mastodon, Instagram and others</source>
        <translation>Tili: Bluesky, Mastodon, Instagram ja muut</translation>
    </message>
    <message>
        <source>SocialDesk writes a page and an Atom feed into a folder. You can put that folder on any web host, and nothing is seen by anybody before you do.</source>
        <translation>SocialDesk kirjoittaa sivun ja Atom-syötteen kansioon. Voit laittaa kansion mille tahansa verkkopalvelimelle, ja ennen sitä kukaan ei näe mitään.</translation>
    </message>
    <message>
        <source>You connect it step by step in Settings, and come back here for your first post.</source>
        <translation>Yhdistät sen vaihe vaiheelta Asetuksissa ja palaat tänne ensimmäistä julkaisua varten.</translation>
    </message>
</context>
<context>
    <name>ChannelPicker</name>
    <message>
        <source>There are no channels yet. Add one in Settings.</source>
        <translation>Kanavia ei vielä ole. Lisää kanava Asetuksissa.</translation>
    </message>
    <message>
        <source>Choose where this goes out.</source>
        <translation>Valitse, minne tämä lähtee.</translation>
    </message>
</context>
<context>
    <name>ChannelToggle</name>
    <message>
        <source>Show only {name}</source>
        <translation>Näytä vain {name}</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>A channel is where your posts go. A feed needs no account.</source>
        <translation>Kanava on paikka, jonne julkaisusi menevät. Syöte ei tarvitse tiliä.</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Lisää kanava</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Lisää kanava</translation>
    </message>
</context>
<context>
    <name>ChannelsRow</name>
    <message>
        <source>There is no channel yet. Add one first: a row with a time needs it.</source>
        <translation>Kanavaa ei vielä ole. Lisää se ensin: rivi, jolla on aika, tarvitsee sen.</translation>
    </message>
    <message>
        <source>Rows that name no channel go to</source>
        <translation>Rivit, joilla ei ole kanavaa, menevät</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Should your posts still go out when this window is closed?</source>
        <translation>Lähtevätkö julkaisusi myös, kun tämä ikkuna on kiinni?</translation>
    </message>
    <message>
        <source>One post waits for its time.</source>
        <translation>Yksi julkaisu odottaa aikaansa.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts wait for their time.</source>
        <translation>
            <numerusform>{count} julkaisu odottaa aikaansa.</numerusform>
            <numerusform>{count} julkaisua odottaa aikaansa.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the tray SocialDesk goes on and sends them. If you quit, they wait until you open it again. You can change this in Settings, under Appearance.</source>
        <translation>Ilmaisinalueella SocialDesk jatkaa ja lähettää ne. Jos lopetat, ne odottavat, kunnes avaat sen uudelleen. Voit muuttaa tätä Asetuksissa, kohdassa Ulkoasu.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Jää ilmaisinalueelle</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>What “{column}” holds</source>
        <translation>Mitä ”{column}” sisältää</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Library</source>
        <translation>Kirjasto</translation>
    </message>
    <message>
        <source>From this pack</source>
        <translation>Tästä paketista</translation>
    </message>
    <message>
        <source>To this pack</source>
        <translation>Tähän pakettiin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Erot</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Verrataan…</translation>
    </message>
    <message numerus="yes">
        <source>{count} differences</source>
        <translation>
            <numerusform>{count} ero</numerusform>
            <numerusform>{count} eroa</numerusform>
        </translation>
    </message>
    <message>
        <source>The two packs do the same.</source>
        <translation>Molemmat paketit tekevät samoin.</translation>
    </message>
    <message>
        <source>+ Added</source>
        <translation>+ Lisätty</translation>
    </message>
    <message>
        <source>− Removed</source>
        <translation>− Poistettu</translation>
    </message>
    <message>
        <source>≠ Changed</source>
        <translation>≠ Muutettu</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Sävy</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Oma sanamme</translation>
    </message>
    <message>
        <source>Word to avoid</source>
        <translation>Vältettävä sana</translation>
    </message>
    <message>
        <source>{said} (it looks for other words)</source>
        <translation>{said} (etsii muita sanoja)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>to</source>
        <translation>mihin</translation>
    </message>
</context>
<context>
    <name>ComposerRoom</name>
    <message>
        <source>Add pictures</source>
        <translation>Lisää kuvia</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Kuvat ({patterns})</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Always correct</source>
        <translation>Korjaa aina</translation>
    </message>
    <message>
        <source>Correct “{words}” to</source>
        <translation>Korjaa ”{words}” muotoon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>It is marked in every post, and goes with your voice.</source>
        <translation>Se merkitään jokaisessa julkaisussa ja kuuluu ääneesi.</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>{name}: {count} {unit}, no limit</source>
        <translation>{name}: {count} ({unit}), ei rajaa</translation>
    </message>
    <message>
        <source>{name}: {count} {unit} too many</source>
        <translation>{name}: {count} liikaa ({unit})</translation>
    </message>
    <message>
        <source>{name}: {count} {unit} left</source>
        <translation>{name}: {count} jäljellä ({unit})</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>No holidays</source>
        <translation>Ei juhlapyhiä</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Juhlapyhät</translation>
    </message>
    <message>
        <source>Show the holidays of this country:</source>
        <translation>Näytä tämän maan juhlapyhät:</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Rajaa kuva</translation>
    </message>
    <message>
        <source>Size of the part that stays</source>
        <translation>Jäljelle jäävän osan koko</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rajaa</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys.</source>
        <translation>Vedä kehystä tai siirrä sitä nuolinäppäimillä.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The part of the picture that stays</source>
        <translation>Kuvan osa, joka jää</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {left} from the left, {top} from the top</source>
        <translation>{width} × {height} pikseliä, {left} vasemmalta, {top} ylhäältä</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d</source>
        <comment>of two in one month</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Silent</source>
        <translation>Hiljaista</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Ei suunniteltua</translation>
    </message>
    <message>
        <source>Over-full</source>
        <translation>Liian täynnä</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 julkaisu</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>{count} julkaisu</numerusform>
            <numerusform>{count} julkaisua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message>
        <source>Retry</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>DeliveryRow</name>
    <message>
        <source>Open it</source>
        <translation>Avaa se</translation>
    </message>
    <message>
        <source>The first comment is on its way.</source>
        <translation>Ensimmäinen kommentti on matkalla.</translation>
    </message>
    <message>
        <source>The first comment is out.</source>
        <translation>Ensimmäinen kommentti lähti.</translation>
    </message>
    <message>
        <source>The first comment did not go out.</source>
        <translation>Ensimmäinen kommentti ei lähtenyt.</translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>Se on julkaistu</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Sitä ei ole siellä</translation>
    </message>
</context>
<context>
    <name>DetailsBinding</name>
    <message>
        <source>Campaign: {name}</source>
        <translation>Kampanja: {name}</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Ensimmäinen kommentti</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Options of a network</source>
        <translation>Verkoston valinnat</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Ensimmäinen kommentti</translation>
    </message>
    <message>
        <source>For colleagues; never published</source>
        <translation>Työtovereille; ei koskaan julkaista</translation>
    </message>
    <message>
        <source>Posted right after the post on {names}</source>
        <translation>Julkaistaan heti julkaisun jälkeen: {names}</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A picture without text</source>
        <translation>Kuva ilman tekstiä</translation>
    </message>
</context>
<context>
    <name>DraftsDrawer</name>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>Close the drafts</source>
        <translation>Sulje luonnokset</translation>
    </message>
    <message>
        <source>Drag one onto a day or a free slot.</source>
        <translation>Vedä luonnos päivälle tai vapaaseen aikaan.</translation>
    </message>
    <message>
        <source>No drafts. What you write and don't plan yet waits here.</source>
        <translation>Ei luonnoksia. Se, minkä kirjoitat etkä vielä suunnittele, odottaa täällä.</translation>
    </message>
</context>
<context>
    <name>DraftsDrop</name>
    <message>
        <source>Choose where this draft goes, then when.</source>
        <translation>Valitse, minne tämä luonnos menee, ja sitten milloin.</translation>
    </message>
</context>
<context>
    <name>DraftsList</name>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Etsi emoji</translation>
    </message>
    <message>
        <source>Find an emoji by its name</source>
        <translation>Etsi emoji nimellä</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Millään ei ole sitä nimeä.</translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>Nothing went out in these days.</source>
        <translation>Näinä päivinä ei lähtenyt mitään.</translation>
    </message>
    <message>
        <source>Nothing is planned here yet.</source>
        <translation>Tähän ei ole vielä suunniteltu mitään.</translation>
    </message>
    <message>
        <source>Plan a post</source>
        <translation>Suunnittele julkaisu</translation>
    </message>
    <message>
        <source>Your posts need somewhere to go.</source>
        <translation>Julkaisusi tarvitsevat paikan, jonne mennä.</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Lisää kanava</translation>
    </message>
    <message>
        <source>No post here matches what you look for.</source>
        <translation>Mikään julkaisu täällä ei vastaa hakuasi.</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>It waits for approval. Planned for {when}.</source>
        <translation>Odottaa hyväksyntää. Suunniteltu: {when}.</translation>
    </message>
    <message>
        <source>Changes saved.</source>
        <translation>Muutokset tallennettu.</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>Tallennettu luonnoksena.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Se on matkalla.</translation>
    </message>
    <message>
        <source>Added to the queue. It goes out {when}.</source>
        <translation>Lisätty jonoon. Lähtee {when}.</translation>
    </message>
    <message>
        <source>Scheduled. It goes out {when}.</source>
        <translation>Ajastettu. Lähtee {when}.</translation>
    </message>
    <message>
        <source>when planned</source>
        <translation>kuten suunniteltu</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Säilytetty luonnoksena.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Your changes are kept but not saved. The post goes out as it was.</source>
        <translation>Muutoksesi ovat tallessa, mutta niitä ei ole tallennettu julkaisuun. Se lähtee entisellään.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Tallenna muutokset</translation>
    </message>
    <message>
        <source>It is a draft again.</source>
        <translation>Se on taas luonnos.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>{count} {unit} too long for {network}</source>
        <translation>{count} liian pitkä ({unit}): {network}</translation>
    </message>
    <message>
        <source>{count} {unit} too long for {network} beside a picture</source>
        <translation>{count} liian pitkä kuvan kanssa ({unit}): {network}</translation>
    </message>
    <message>
        <source>Part {number} is {count} {unit} too long for {network}</source>
        <translation>Osa {number} on {count} liian pitkä ({unit}): {network}</translation>
    </message>
    <message>
        <source>Part {number} is {count} {unit} too long for {network} beside a picture</source>
        <translation>Osa {number} on {count} liian pitkä kuvan kanssa ({unit}): {network}</translation>
    </message>
    <message>
        <source>{network} refuses longer posts. What is marked no longer fits.</source>
        <translation>{network} hylkää pidemmät julkaisut. Merkitty osa ei enää mahdu.</translation>
    </message>
    <message>
        <source>{network} takes {most} hashtags, this post has {count}</source>
        <translation>{network}: aihetunnisteita enintään {most}, tässä on {count}</translation>
    </message>
    <message>
        <source>{network} refuses the post. Keep the ones that say most.</source>
        <translation>{network} hylkää julkaisun. Pidä ne, jotka kertovat eniten.</translation>
    </message>
    <message>
        <source>Picture: {message}</source>
        <translation>Kuva: {message}</translation>
    </message>
    <message>
        <source>Picture {number}: {message}</source>
        <translation>Kuva {number}: {message}</translation>
    </message>
    <message>
        <source>{network} needs a picture</source>
        <translation>{network} tarvitsee kuvan</translation>
    </message>
    <message>
        <source>{network} needs {count} pictures</source>
        <translation>{network} tarvitsee kuvia: {count}</translation>
    </message>
    <message>
        <source>Add one: there is no post without.</source>
        <translation>Lisää kuva: ilman sitä ei ole julkaisua.</translation>
    </message>
    <message>
        <source>{network} takes {most} pictures, this post has {count}</source>
        <translation>{network}: kuvia enintään {most}, tässä on {count}</translation>
    </message>
    <message>
        <source>{network} refuses the post. Leave some out or make a second post.</source>
        <translation>{network} hylkää julkaisun. Jätä osa pois tai tee toinen julkaisu.</translation>
    </message>
    <message>
        <source>{network} does not take pictures this tall</source>
        <translation>{network} ei ota näin korkeita kuvia</translation>
    </message>
    <message>
        <source>{network} does not take pictures this wide</source>
        <translation>{network} ei ota näin leveitä kuvia</translation>
    </message>
    <message>
        <source>{network} takes shapes from {shape} (width to height). Crop it.</source>
        <translation>{network} ottaa kuvasuhteet {shape} (leveys suhteessa korkeuteen). Rajaa kuva.</translation>
    </message>
    <message>
        <source>{network} does not take {type} pictures</source>
        <translation>{network} ei ota {type}-kuvia</translation>
    </message>
    <message>
        <source>Save it as {types}.</source>
        <translation>Tallenna se muodossa {types}.</translation>
    </message>
    <message>
        <source>{size} MB is too big for {network}</source>
        <translation>{size} Mt on liian suuri: {network}</translation>
    </message>
    <message>
        <source>{network} takes {size} MB. Make it smaller.</source>
        <translation>{network} ottaa {size} Mt. Pienennä kuvaa.</translation>
    </message>
    <message>
        <source>the post is empty</source>
        <translation>julkaisu on tyhjä</translation>
    </message>
    <message>
        <source>write a text or add a picture</source>
        <translation>kirjoita teksti tai lisää kuva</translation>
    </message>
    <message>
        <source>the post has no channel to go to</source>
        <translation>julkaisulla ei ole kanavaa, jonne mennä</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>valitse vähintään yksi</translation>
    </message>
    <message>
        <source>choose a time still to come</source>
        <translation>valitse aika, joka on vasta edessä</translation>
    </message>
    <message>
        <source>“{name}” has no posting schedule</source>
        <translation>kanavalla ”{name}” ei ole julkaisuaikataulua</translation>
    </message>
    <message>
        <source>“{name}” has no free slot within a year</source>
        <translation>kanavalla ”{name}” ei ole vapaata aikaa vuoteen</translation>
    </message>
    <message>
        <source>add slots, raise its daily cap, or let its posts be closer together</source>
        <translation>lisää aikoja, nosta päivärajaa tai lyhennä julkaisujen väliä</translation>
    </message>
    <message>
        <source>this workspace approves posts before they go out</source>
        <translation>täällä julkaisut hyväksytään ennen lähtöä</translation>
    </message>
    <message>
        <source>ask for approval first</source>
        <translation>pyydä ensin hyväksyntää</translation>
    </message>
    <message>
        <source>another SocialDesk publishes from this data folder</source>
        <translation>toinen SocialDesk julkaisee tästä datakansiosta</translation>
    </message>
    <message>
        <source>it will send what is due</source>
        <translation>se lähettää sen, minkä aika on tullut</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>kumottavaa ei ole</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>uudelleen tehtävää ei ole</translation>
    </message>
    <message>
        <source>“{text}” has gone out or was changed since</source>
        <translation>”{text}” on jo lähtenyt tai muuttunut sen jälkeen</translation>
    </message>
    <message>
        <source>it stays as it is; open it to see what happened</source>
        <translation>se jää ennalleen; avaa se, niin näet mitä tapahtui</translation>
    </message>
    <message>
        <source>the post is being published</source>
        <translation>julkaisua julkaistaan juuri</translation>
    </message>
    <message>
        <source>wait a moment until it is out</source>
        <translation>odota hetki, kunnes se on lähtenyt</translation>
    </message>
    <message>
        <source>write a new post instead</source>
        <translation>kirjoita sen sijaan uusi julkaisu</translation>
    </message>
    <message>
        <source>first settle whether it went out</source>
        <translation>selvitä ensin, lähtikö se</translation>
    </message>
    <message>
        <source>the post was changed elsewhere</source>
        <translation>julkaisua muutettiin muualla</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>katso sitä uudelleen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>levy on täynnä</translation>
    </message>
    <message>
        <source>free some space; nothing was lost</source>
        <translation>vapauta tilaa; mitään ei kadonnut</translation>
    </message>
    <message>
        <source>the calendar is busy in another window</source>
        <translation>kalenteri on varattu toisessa ikkunassa</translation>
    </message>
    <message>
        <source>try again in a moment; nothing was changed</source>
        <translation>yritä hetken päästä; mitään ei muutettu</translation>
    </message>
    <message>
        <source>the disk can't be read or written</source>
        <translation>levyltä ei voi lukea eikä sille kirjoittaa</translation>
    </message>
    <message>
        <source>check the disk that holds the data folder</source>
        <translation>tarkista levy, jolla datakansio on</translation>
    </message>
    <message>
        <source>the calendar can't be opened for writing</source>
        <translation>kalenteria ei voi avata kirjoitettavaksi</translation>
    </message>
    <message>
        <source>check that the data folder is yours and can be written</source>
        <translation>tarkista, että datakansio on sinun ja siihen voi kirjoittaa</translation>
    </message>
    <message>
        <source>put back a copy from the backups folder; the file was left as it is</source>
        <translation>palauta kopio varmuuskopioiden kansiosta; tiedosto jätettiin ennalleen</translation>
    </message>
    <message>
        <source>this calendar was made by a newer SocialDesk</source>
        <translation>tämän kalenterin teki uudempi SocialDesk</translation>
    </message>
    <message>
        <source>another SocialDesk is upgrading this calendar</source>
        <translation>toinen SocialDesk päivittää tätä kalenteria</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>yritä hetken päästä</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>yritä uudelleen</translation>
    </message>
    <message>
        <source>there is already a channel “{name}”</source>
        <translation>kanava ”{name}” on jo olemassa</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>valitse toinen nimi</translation>
    </message>
    <message>
        <source>“{name}” has posts whose outcome is not settled</source>
        <translation>kanavalla ”{name}” on julkaisuja, joista ei tiedetä, lähtivätkö ne</translation>
    </message>
    <message>
        <source>settle them first, then remove the channel</source>
        <translation>selvitä se ensin, poista kanava sitten</translation>
    </message>
    <message>
        <source>a channel needs a name</source>
        <translation>kanava tarvitsee nimen</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>anna sille nimi</translation>
    </message>
    <message>
        <source>the feed has no folder</source>
        <translation>syötteellä ei ole kansiota</translation>
    </message>
    <message>
        <source>choose one in the channel's settings</source>
        <translation>valitse se kanavan asetuksissa</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>valitse toinen kansio</translation>
    </message>
    <message>
        <source>the app password is empty</source>
        <translation>sovellussalasana on tyhjä</translation>
    </message>
    <message>
        <source>make one in Bluesky's settings</source>
        <translation>tee se Blueskyn asetuksissa</translation>
    </message>
    <message>
        <source>no keyring is running, nothing was saved</source>
        <translation>mikään avainnippu ei ole käynnissä, mitään ei tallennettu</translation>
    </message>
    <message>
        <source>install and unlock GNOME Keyring or KWallet, then try again</source>
        <translation>asenna ja avaa GNOME Keyring tai KWallet, ja yritä uudelleen</translation>
    </message>
    <message>
        <source>sign in to this computer with your own account and try again</source>
        <translation>kirjaudu tälle tietokoneelle omalla tililläsi ja yritä uudelleen</translation>
    </message>
    <message>
        <source>the keyring did not keep the secret, nothing was saved</source>
        <translation>avainnippu ei säilyttänyt salaisuutta, mitään ei tallennettu</translation>
    </message>
    <message>
        <source>the picture can't be read</source>
        <translation>kuvaa ei voi lukea</translation>
    </message>
    <message>
        <source>use a JPEG, PNG, GIF or WebP file that opens in a viewer</source>
        <translation>käytä JPEG-, PNG-, GIF- tai WebP-tiedostoa, joka aukeaa kuvaohjelmassa</translation>
    </message>
    <message>
        <source>the picture can't be made small enough</source>
        <translation>kuvaa ei saa tarpeeksi pieneksi</translation>
    </message>
    <message>
        <source>use another picture</source>
        <translation>käytä toista kuvaa</translation>
    </message>
    <message>
        <source>a moving picture can't be cropped here</source>
        <translation>liikkuvaa kuvaa ei voi rajata täällä</translation>
    </message>
    <message>
        <source>use a still one</source>
        <translation>käytä liikkumatonta</translation>
    </message>
    <message>
        <source>it needs a short name</source>
        <translation>se tarvitsee lyhyen nimen</translation>
    </message>
    <message>
        <source>there is nothing to keep</source>
        <translation>säilytettävää ei ole</translation>
    </message>
    <message>
        <source>write a text first</source>
        <translation>kirjoita ensin teksti</translation>
    </message>
    <message>
        <source>a correction needs two words</source>
        <translation>korjaus tarvitsee kaksi sanaa</translation>
    </message>
    <message>
        <source>say what is wrong and what is right</source>
        <translation>kerro, mikä on väärin ja mikä oikein</translation>
    </message>
    <message>
        <source>there is no word on what to change</source>
        <translation>ei kerrottu, mitä muuttaa</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>kirjoita huomautus</translation>
    </message>
    <message>
        <source>{server} does not answer</source>
        <translation>{server} ei vastaa</translation>
    </message>
    <message>
        <source>{server} can't be reached</source>
        <translation>yhteyttä ei saa: {server}</translation>
    </message>
    <message>
        <source>the connection to {server} broke before it answered</source>
        <translation>yhteys katkesi ennen vastausta: {server}</translation>
    </message>
    <message>
        <source>Ready to write to {folder}</source>
        <translation>Valmis kirjoittamaan kansioon {folder}</translation>
    </message>
    <message>
        <source>Connected to Bluesky as @{handle}</source>
        <translation>Yhdistetty Blueskyhin nimellä @{handle}</translation>
    </message>
    <message>
        <source>Connected to Mastodon as @{handle}</source>
        <translation>Yhdistetty Mastodoniin nimellä @{handle}</translation>
    </message>
    <message>
        <source>Connected to X as @{handle}</source>
        <translation>Yhdistetty X:ään nimellä @{handle}</translation>
    </message>
    <message>
        <source>Connected to LinkedIn as {name}</source>
        <translation>Yhdistetty LinkedIniin nimellä {name}</translation>
    </message>
    <message>
        <source>Connected to the Page {name}</source>
        <translation>Yhdistetty sivuun {name}</translation>
    </message>
    <message>
        <source>Connected to {title} on Telegram</source>
        <translation>Yhdistetty Telegramiin: {title}</translation>
    </message>
    <message>
        <source>Reminds you to post on {host}</source>
        <translation>Muistuttaa julkaisemaan: {host}</translation>
    </message>
    <message>
        <source>the demo has no Bluesky account</source>
        <translation>esittelyssä ei ole Bluesky-tiliä</translation>
    </message>
    <message>
        <source>{moment} is in the past</source>
        <translation>{moment} on jo mennyt</translation>
    </message>
    <message>
        <source>{moment} in {zone} is in the past</source>
        <translation>{moment} vyöhykkeellä {zone} on jo mennyt</translation>
    </message>
    <message>
        <source>there is no text and no picture</source>
        <translation>ei ole tekstiä eikä kuvaa</translation>
    </message>
    <message>
        <source>no time: it becomes a draft</source>
        <translation>ei aikaa: siitä tulee luonnos</translation>
    </message>
    <message>
        <source>“{text}” names no hour</source>
        <translation>”{text}” ei kerro kellonaikaa</translation>
    </message>
    <message>
        <source>“{text}” names no day</source>
        <translation>”{text}” ei kerro päivää</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <translation>”{text}” ei ole aika</translation>
    </message>
    <message>
        <source>there is no channel “{name}”</source>
        <translation>kanavaa ”{name}” ei ole</translation>
    </message>
    <message>
        <source>it names no channel and none is chosen</source>
        <translation>siinä ei ole kanavaa eikä mitään ole valittu</translation>
    </message>
    <message>
        <source>“{name}” is not there</source>
        <translation>”{name}” ei ole siellä</translation>
    </message>
    <message>
        <source>put the picture beside the plan</source>
        <translation>laita kuva suunnitelman viereen</translation>
    </message>
    <message>
        <source>“{name}” lies outside the plan's folder</source>
        <translation>”{name}” on suunnitelman kansion ulkopuolella</translation>
    </message>
    <message>
        <source>put the picture beside it</source>
        <translation>laita kuva sen viereen</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} on tyhjä</translation>
    </message>
    <message>
        <source>choose the file with the plan</source>
        <translation>valitse tiedosto, jossa suunnitelma on</translation>
    </message>
    <message>
        <source>{file} is no CSV file</source>
        <translation>{file} ei ole CSV-tiedosto</translation>
    </message>
    <message>
        <source>save the sheet as CSV and choose that file</source>
        <translation>tallenna taulukko CSV-muodossa ja valitse se tiedosto</translation>
    </message>
    <message>
        <source>{file} is not a calendar</source>
        <translation>{file} ei ole kalenteri</translation>
    </message>
    <message>
        <source>choose a file that ends in .ics</source>
        <translation>valitse tiedosto, jonka pääte on .ics</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} on liian suuri</translation>
    </message>
    <message>
        <source>{file} holds no answers</source>
        <translation>{file} ei sisällä vastauksia</translation>
    </message>
    <message>
        <source>choose the file that the review page saved</source>
        <translation>valitse tiedosto, jonka arviointisivu tallensi</translation>
    </message>
    <message>
        <source>{file} answers another calendar's review</source>
        <translation>{file} vastaa toisen kalenterin arviointiin</translation>
    </message>
    <message>
        <source>choose the answers to yours</source>
        <translation>valitse vastaukset omaasi</translation>
    </message>
    <message>
        <source>{file} can't be written ({reason})</source>
        <translation>tiedostoa {file} ei voi kirjoittaa ({reason})</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>valitse toinen paikka</translation>
    </message>
    <message>
        <source>nothing is planned for that time</source>
        <translation>sille ajalle ei ole suunniteltu mitään</translation>
    </message>
    <message>
        <source>choose another week</source>
        <translation>valitse toinen viikko</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Syöte</translation>
    </message>
    <message>
        <source>E-mail newsletter</source>
        <translation>Uutiskirje sähköpostilla</translation>
    </message>
    <message>
        <source>Facebook Page</source>
        <translation>Facebook-sivu</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Muistutus</translation>
    </message>
    <message>
        <source>character</source>
        <translation>merkki</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>tavu</translation>
    </message>
    <message>
        <source>Choose a folder that your web host serves, or any folder to copy there later.</source>
        <translation>Valitse kansio, jota verkkopalvelimesi jakaa, tai mikä tahansa kansio, jonka kopioit sinne myöhemmin.</translation>
    </message>
    <message>
        <source>Link to feed.atom and index.html in it from your site.</source>
        <translation>Linkitä sivustoltasi sen tiedostoihin feed.atom ja index.html.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Left out: a folder in the data folder.</source>
        <translation>Jos tyhjä: kansio datakansiossa.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Left out: the channel's name.</source>
        <translation>Jos tyhjä: kanavan nimi.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Verkko-osoite</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>merkit</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>tavut</translation>
    </message>
    <message>
        <source>Open bsky.app and go to Settings, Privacy and security, App passwords.</source>
        <translation>Avaa bsky.app ja mene kohtaan Asetukset, Yksityisyys ja turvallisuus, Sovellussalasanat.</translation>
    </message>
    <message>
        <source>Add an app password and call it SocialDesk. You can take it back there at any time.</source>
        <translation>Lisää sovellussalasana ja anna sille nimi SocialDesk. Voit perua sen siellä milloin vain.</translation>
    </message>
    <message>
        <source>Copy it and paste it here, with your handle.</source>
        <translation>Kopioi se ja liitä tähän käyttäjänimesi kanssa.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Käyttäjänimi</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Sovellussalasana</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>Card of the first link</source>
        <translation>Ensimmäisen linkin kortti</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>On your server open Preferences, then Development, and choose New application.</source>
        <translation>Avaa palvelimellasi Asetukset, sitten Kehittäminen, ja valitse Uusi sovellus.</translation>
    </message>
    <message>
        <source>Call it SocialDesk. Under Scopes tick read:accounts, read:statuses, write:media and write:statuses; nothing else is needed.</source>
        <translation>Anna sille nimi SocialDesk. Merkitse kohdassa Scopes read:accounts, read:statuses, write:media ja write:statuses; muuta ei tarvita.</translation>
    </message>
    <message>
        <source>Save, open the application, and copy Your access token.</source>
        <translation>Tallenna, avaa sovellus ja kopioi käyttöoikeustunnuksesi.</translation>
    </message>
    <message>
        <source>Paste it here, with the address of your server.</source>
        <translation>Liitä se tähän palvelimesi osoitteen kanssa.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Käyttöoikeustunnus</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Kuka sen näkee</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>ei luetteloissa</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>seuraajat</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Sisältövaroitus</translation>
    </message>
    <message>
        <source>Ask your mail provider for the address of its outgoing mail server (SMTP) and its port: 587 or 465.</source>
        <translation>Kysy sähköpostisi tarjoajalta lähtevän postin palvelimen (SMTP) osoite ja portti: 587 tai 465.</translation>
    </message>
    <message>
        <source>Where your login needs a second step, make an app password for SocialDesk there.</source>
        <translation>Jos kirjautuminen vaatii toisen vaiheen, tee siellä sovellussalasana SocialDeskille.</translation>
    </message>
    <message>
        <source>Write down who gets it: the address of a mailing list, or a text file with one address a line. Write only to people who asked for it.</source>
        <translation>Kirjoita, kuka sen saa: postituslistan osoite tai tekstitiedosto, yksi osoite rivillä. Kirjoita vain niille, jotka ovat pyytäneet.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Postipalvelin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>A list's address, or a text file with one address a line.</source>
        <translation>Listan osoite tai tekstitiedosto, yksi osoite rivillä.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Kirjautumisnimi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Alatunniste</translation>
    </message>
    <message>
        <source>Address to unsubscribe</source>
        <translation>Osoite tilauksen peruutukseen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather and send /newbot.</source>
        <translation>Kirjoita Telegramissa käyttäjälle @BotFather ja lähetä /newbot.</translation>
    </message>
    <message>
        <source>Give the bot a name. BotFather answers with its token: copy that.</source>
        <translation>Anna botille nimi. BotFather vastaa tunnuksella: kopioi se.</translation>
    </message>
    <message>
        <source>Open your channel, then Administrators, and add the bot. Let it post messages.</source>
        <translation>Avaa kanavasi, sitten Ylläpitäjät, ja lisää botti. Anna sen julkaista viestejä.</translation>
    </message>
    <message>
        <source>Paste the token here, with the channel's name, like @cornershop.</source>
        <translation>Liitä tunnus tähän kanavan nimen kanssa, esimerkiksi @cornershop.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Botin tunnus</translation>
    </message>
    <message>
        <source>Notify subscribers</source>
        <translation>Ilmoitus tilaajille</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>äänen kanssa</translation>
    </message>
    <message>
        <source>silently</source>
        <translation>hiljaa</translation>
    </message>
    <message>
        <source>Sign in at console.x.com with your shop's account and buy credits.</source>
        <translation>Kirjaudu osoitteessa console.x.com kauppasi tilillä ja osta krediittejä.</translation>
    </message>
    <message>
        <source>Create a project and an app in it. Under User authentication, choose Read and write.</source>
        <translation>Luo projekti ja siihen sovellus. Valitse kohdassa User authentication Read and write.</translation>
    </message>
    <message>
        <source>Copy the app's Client ID, and its Client secret if it has one.</source>
        <translation>Kopioi sovelluksen Client ID ja Client secret, jos sellainen on.</translation>
    </message>
    <message>
        <source>Authorise the app for your account with the scopes tweet.read, tweet.write, users.read, media.write and offline.access.</source>
        <translation>Valtuuta sovellus tilillesi oikeuksin tweet.read, tweet.write, users.read, media.write ja offline.access.</translation>
    </message>
    <message>
        <source>Paste the refresh token that X gives you for them. SocialDesk renews it from then on: don't use the same one in another program.</source>
        <translation>Liitä refresh token, jonka X antaa niistä. SocialDesk uusii sen siitä lähtien: älä käytä samaa toisessa ohjelmassa.</translation>
    </message>
    <message>
        <source>X takes prepaid credits: you pay for each post, and for looking posts up.</source>
        <translation>X ottaa ennalta maksettuja krediittejä: maksat jokaisesta julkaisusta ja julkaisujen hausta.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh token</translation>
    </message>
    <message>
        <source>Who can reply</source>
        <translation>Kuka voi vastata</translation>
    </message>
    <message>
        <source>people you follow</source>
        <translation>ihmiset, joita seuraat</translation>
    </message>
    <message>
        <source>people you mention</source>
        <translation>ihmiset, jotka mainitset</translation>
    </message>
    <message>
        <source>verified accounts</source>
        <translation>vahvistetut tilit</translation>
    </message>
    <message>
        <source>Create an app at developer.linkedin.com for your company page.</source>
        <translation>Luo sovellus osoitteessa developer.linkedin.com yrityksesi sivulle.</translation>
    </message>
    <message>
        <source>On its Products tab ask for Share on LinkedIn (to post as yourself) or Community Management API (to post as the page). LinkedIn reviews the second one.</source>
        <translation>Pyydä sen Products-välilehdellä Share on LinkedIn (julkaiset itsenäsi) tai Community Management API (julkaiset sivuna). Jälkimmäisen LinkedIn tarkastaa.</translation>
    </message>
    <message>
        <source>Under Docs and tools, open the OAuth token generator and make a token with w_member_social, or with w_organization_social and r_organization_social.</source>
        <translation>Avaa kohdassa Docs and tools OAuth token generator ja tee tunnus oikeudella w_member_social, tai oikeuksilla w_organization_social ja r_organization_social.</translation>
    </message>
    <message>
        <source>Paste the token here. It lasts 60 days; SocialDesk tells you when a new one is needed.</source>
        <translation>Liitä tunnus tähän. Se kestää 60 päivää; SocialDesk kertoo, kun tarvitaan uusi.</translation>
    </message>
    <message>
        <source>The author is urn:li:organization: and your page's number, or urn:li:person: and your id.</source>
        <translation>Tekijä on urn:li:organization: ja sivusi numero, tai urn:li:person: ja tunnisteesi.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Tekijä</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>kontaktit</translation>
    </message>
    <message>
        <source>Create an app of the type Business at developers.facebook.com. For your own Page it needs no review.</source>
        <translation>Luo Business-tyyppinen sovellus osoitteessa developers.facebook.com. Omalle sivulle ei tarvita tarkastusta.</translation>
    </message>
    <message>
        <source>In the Graph API Explorer choose the app and add pages_manage_posts, pages_read_engagement and pages_show_list.</source>
        <translation>Valitse sovellus Graph API Explorerissa ja lisää pages_manage_posts, pages_read_engagement ja pages_show_list.</translation>
    </message>
    <message>
        <source>Make a user token, extend it in the Access Token Debugger, and ask for me/accounts with it: the answer holds your Page's ID and its token.</source>
        <translation>Tee käyttäjätunnus, jatka sitä Access Token Debuggerissa ja pyydä sillä me/accounts: vastauksessa ovat sivusi ID ja sen tunnus.</translation>
    </message>
    <message>
        <source>Paste both here. A Page token made that way does not run out by itself.</source>
        <translation>Liitä molemmat tähän. Näin tehty sivun tunnus ei vanhene itsestään.</translation>
    </message>
    <message>
        <source>Page ID</source>
        <translation>Sivun ID</translation>
    </message>
    <message>
        <source>Page access token</source>
        <translation>Sivun käyttöoikeustunnus</translation>
    </message>
    <message>
        <source>Turn your Pinterest account into a business account.</source>
        <translation>Muuta Pinterest-tilisi yritystiliksi.</translation>
    </message>
    <message>
        <source>Create an app at developers.pinterest.com and ask for access. Until Pinterest has reviewed it, only you see what it posts.</source>
        <translation>Luo sovellus osoitteessa developers.pinterest.com ja pyydä pääsyä. Ennen kuin Pinterest on tarkastanut sen, vain sinä näet sen julkaisut.</translation>
    </message>
    <message>
        <source>Copy the App ID and the App secret.</source>
        <translation>Kopioi App ID ja App secret.</translation>
    </message>
    <message>
        <source>Authorise the app with boards:read, boards:write, pins:read, pins:write and user_accounts:read, and paste the refresh token here. SocialDesk renews it.</source>
        <translation>Valtuuta sovellus oikeuksin boards:read, boards:write, pins:read, pins:write ja user_accounts:read, ja liitä refresh token tähän. SocialDesk uusii sen.</translation>
    </message>
    <message>
        <source>The board's ID is in the answer to GET /v5/boards.</source>
        <translation>Taulun ID on vastauksessa pyyntöön GET /v5/boards.</translation>
    </message>
    <message>
        <source>Board ID</source>
        <translation>Taulun ID</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>Turn your account into a business or creator account, in Instagram's settings.</source>
        <translation>Muuta tilisi yritys- tai sisällöntuottajatiliksi Instagramin asetuksissa.</translation>
    </message>
    <message>
        <source>Create an app at developers.facebook.com and add Instagram to it, API setup with Instagram login. For your own account it needs no review.</source>
        <translation>Luo sovellus osoitteessa developers.facebook.com ja lisää siihen Instagram, API setup with Instagram login. Omalle tilille ei tarvita tarkastusta.</translation>
    </message>
    <message>
        <source>Add your account there and generate a token with instagram_business_basic and instagram_business_content_publish. Paste it here with the account's ID.</source>
        <translation>Lisää tilisi siellä ja tee tunnus oikeuksilla instagram_business_basic ja instagram_business_content_publish. Liitä se tähän tilin ID:n kanssa.</translation>
    </message>
    <message>
        <source>Instagram fetches pictures by a web address. Put SocialDesk's media folder where anybody can open it, for instance on your shop's server, and give its address here.</source>
        <translation>Instagram hakee kuvat verkko-osoitteesta. Laita SocialDeskin mediakansio paikkaan, jonka kuka tahansa voi avata, esimerkiksi kauppasi palvelimelle, ja anna sen osoite tähän.</translation>
    </message>
    <message>
        <source>No such place? Add a Reminder channel instead: SocialDesk hands the post over to you at its time.</source>
        <translation>Eikö sellaista paikkaa ole? Lisää sen sijaan Muistutus-kanava: SocialDesk antaa julkaisun sinulle sen aikana.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Tilin ID</translation>
    </message>
    <message>
        <source>Public address of your pictures</source>
        <translation>Kuviesi julkinen osoite</translation>
    </message>
    <message>
        <source>Create an app at developers.facebook.com with the use case Access the Threads API.</source>
        <translation>Luo sovellus osoitteessa developers.facebook.com käyttötapauksella Access the Threads API.</translation>
    </message>
    <message>
        <source>Add your Threads account as a tester of the app and accept that in Threads' settings. For your own account it needs no review.</source>
        <translation>Lisää Threads-tilisi sovelluksen testaajaksi ja hyväksy se Threadsin asetuksissa. Omalle tilille ei tarvita tarkastusta.</translation>
    </message>
    <message>
        <source>Generate a token with threads_basic and threads_content_publish. Paste it here with the account's ID.</source>
        <translation>Tee tunnus oikeuksilla threads_basic ja threads_content_publish. Liitä se tähän tilin ID:n kanssa.</translation>
    </message>
    <message>
        <source>For pictures, put SocialDesk's media folder where anybody can open it, for instance on your shop's server, and give its address here. Without one, only texts go out.</source>
        <translation>Kuvia varten laita SocialDeskin mediakansio paikkaan, jonka kuka tahansa voi avata, esimerkiksi kauppasi palvelimelle, ja anna sen osoite tähän. Ilman sitä lähtevät vain tekstit.</translation>
    </message>
    <message>
        <source>On your server or service, make an address that takes a POST request with JSON.</source>
        <translation>Tee palvelimellesi tai palveluun osoite, joka ottaa vastaan POST-pyynnön ja JSONia.</translation>
    </message>
    <message>
        <source>Get or make a signing secret of the form whsec_… (24 to 64 random bytes in base64).</source>
        <translation>Hanki tai tee allekirjoitussalaisuus muotoa whsec_… (24–64 satunnaista tavua base64:nä).</translation>
    </message>
    <message>
        <source>Let the server check the signature, as standardwebhooks.com says, and keep each webhook-id once: a post that is sent again has the same one.</source>
        <translation>Anna palvelimen tarkistaa allekirjoitus, kuten standardwebhooks.com kertoo, ja pidä jokainen webhook-id kerran: uudelleen lähetetyllä julkaisulla on sama.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Allekirjoitussalaisuus</translation>
    </message>
    <message>
        <source>Standard Webhooks: base64 after whsec_. The server checks our signature with it.</source>
        <translation>Standard Webhooks: base64 merkinnän whsec_ jälkeen. Palvelin tarkistaa sillä allekirjoituksemme.</translation>
    </message>
    <message>
        <source>Choose where you post it. SocialDesk needs no login there.</source>
        <translation>Valitse, missä julkaiset. SocialDesk ei tarvitse siellä kirjautumista.</translation>
    </message>
    <message>
        <source>At its time, SocialDesk shows the post in the queue: copy the text, save the pictures, open the site and post it.</source>
        <translation>Julkaisun aikana SocialDesk näyttää sen jonossa: kopioi teksti, tallenna kuvat, avaa sivusto ja julkaise.</translation>
    </message>
    <message>
        <source>Mark it as done. Until then it counts as not published.</source>
        <translation>Merkitse se tehdyksi. Siihen asti se on julkaisematta.</translation>
    </message>
    <message>
        <source>Where you post it</source>
        <translation>Missä julkaiset</translation>
    </message>
</context>
<context>
    <name>ExamplesList</name>
    <message>
        <source>Examples from {pack}</source>
        <translation>Esimerkkejä paketista {pack}</translation>
    </message>
    <message>
        <source>Sounds like us</source>
        <translation>Kuulostaa meiltä</translation>
    </message>
    <message>
        <source>Does not sound like us</source>
        <translation>Ei kuulosta meiltä</translation>
    </message>
</context>
<context>
    <name>ExchangeHome</name>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Plans and calendars ({patterns})</source>
        <translation>Suunnitelmat ja kalenterit ({patterns})</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Tuo suunnitelma</translation>
    </message>
    <message>
        <source>A CSV file from Buffer, Publer, Sprout Social, Hootsuite or a sheet of your own. You see every row before anything is kept.</source>
        <translation>CSV-tiedosto Bufferista, Publerista, Sprout Socialista, Hootsuitesta tai omasta taulukosta. Näet jokaisen rivin ennen kuin mitään säilytetään.</translation>
    </message>
    <message>
        <source>A calendar file (.ics) brings in its events as notes.</source>
        <translation>Kalenteritiedosto (.ics) tuo tapahtumansa muistiinpanoina.</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>Tai pudota tiedosto tähän.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Tuonti ja vienti</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Something else was changed since. Undo goes back one change at a time.</source>
        <translation>Jotain muuta on muutettu sen jälkeen. Kumoaminen palaa yhden muutoksen kerrallaan.</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Which posts</source>
        <translation>Mitkä julkaisut</translation>
    </message>
    <message>
        <source>Everything from today on</source>
        <translation>Kaikki tästä päivästä alkaen</translation>
    </message>
    <message>
        <source>The next four weeks</source>
        <translation>Seuraavat neljä viikkoa</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Viimeiset neljä viikkoa</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Valitut päivät</translation>
    </message>
    <message>
        <source>Everything, drafts too</source>
        <translation>Kaikki, myös luonnokset</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Vie CSV-muodossa…</translation>
    </message>
    <message>
        <source>Export for a calendar…</source>
        <translation>Vie kalenteriin…</translation>
    </message>
    <message>
        <source>Sheet (*.csv)</source>
        <translation>Taulukko (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalenteri (*.ics)</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Vie suunnitelma</translation>
    </message>
    <message>
        <source>{file} holds {count} rows</source>
        <translation>Rivejä tiedostossa {file}: {count}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Näytä kansio</translation>
    </message>
    <message>
        <source>A sheet can be imported again; a calendar shows the plan to colleagues.</source>
        <translation>Taulukon voi tuoda uudelleen; kalenteri näyttää suunnitelman työtovereille.</translation>
    </message>
</context>
<context>
    <name>FeedForm</name>
    <message>
        <source>Add a feed</source>
        <translation>Lisää syöte</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Lisää syöte</translation>
    </message>
    <message>
        <source>SocialDesk writes a page, an Atom feed and your pictures into a folder. Put that folder on any web host, and people can follow it. It needs no account.</source>
        <translation>SocialDesk kirjoittaa sivun, Atom-syötteen ja kuvasi kansioon. Laita kansio mille tahansa verkkopalvelimelle, niin ihmiset voivat seurata sitä. Tiliä ei tarvita.</translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation>Kulman leipomo</translation>
    </message>
    <message>
        <source>in SocialDesk's own folder</source>
        <translation>SocialDeskin omassa kansiossa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Lisätään…</translation>
    </message>
    <message>
        <source>{name} is added. Set its posting times next.</source>
        <translation>Lisätty: {name}. Aseta seuraavaksi julkaisuajat.</translation>
    </message>
    <message>
        <source>Folder for the feed</source>
        <translation>Syötteen kansio</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show only some states, labels or campaigns (Shift+F)</source>
        <translation>Näytä vain jotkin tilat, tunnisteet tai kampanjat (Shift+F)</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>Suodata ({count})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Rule: {rule}</source>
        <translation>Sääntö: {rule}</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Poista ”%1”</translation>
    </message>
    <message>
        <source>Fix: {words}</source>
        <translation>Korjaa: {words}</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Oma sanamme</translation>
    </message>
    <message>
        <source>Add “{word}” to the brand's words</source>
        <translation>Lisää ”{word}” brändin sanoihin</translation>
    </message>
    <message>
        <source>It is never marked again</source>
        <translation>Sitä ei enää koskaan merkitä</translation>
    </message>
    <message>
        <source>Fix always…</source>
        <translation>Korjaa aina…</translation>
    </message>
    <message>
        <source>Always correct “{words}” to…</source>
        <translation>Korjaa ”{words}” aina muotoon…</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ohita tässä</translation>
    </message>
    <message>
        <source>Not marked again in this post</source>
        <translation>Ei merkitä enää tässä julkaisussa</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Huomiot</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Findings show up here as you write.</source>
        <translation>Huomiot näkyvät tässä, kun kirjoitat.</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Ei korjattavaa.</translation>
    </message>
</context>
<context>
    <name>FixMenu</name>
    <message>
        <source>Always correct to…</source>
        <translation>Korjaa aina muotoon…</translation>
    </message>
    <message>
        <source>Add to the brand's words</source>
        <translation>Lisää brändin sanoihin</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ohita tässä</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Poista ”%1”</translation>
    </message>
</context>
<context>
    <name>FormatRow</name>
    <message>
        <source>The file is from</source>
        <translation>Tiedosto tulee ohjelmasta</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found posts</source>
        <translation>Löydetyt julkaisut</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation>Ohita opas</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Vaihe {number}/{count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Schedule the post</source>
        <translation>Ajasta julkaisu</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Yhdistä tili</translation>
    </message>
    <message>
        <source>Scheduling…</source>
        <translation>Ajastetaan…</translation>
    </message>
</context>
<context>
    <name>GuideHost</name>
    <message>
        <source>Your first post is scheduled. It is in the calendar.</source>
        <translation>Ensimmäinen julkaisusi on ajastettu. Se on kalenterissa.</translation>
    </message>
    <message>
        <source>Choose Add channel, then come back for your first post.</source>
        <translation>Valitse Lisää kanava ja palaa sitten ensimmäiseen julkaisuusi.</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>Yhdistetty: {name}.</translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation>Kirjoita ensimmäinen julkaisu</translation>
    </message>
</context>
<context>
    <name>HabitsCard</name>
    <message>
        <source>Habits</source>
        <translation>Tavat</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Ask for approval</source>
        <translation>Pyydä hyväksyntää</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>Poista tämä julkaisu</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sulje (Esc)</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Uusi julkaisu</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Muokkaa julkaisua</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Julkaisu</translation>
    </message>
    <message>
        <source>Back to the drawer</source>
        <translation>Takaisin sivupaneeliin</translation>
    </message>
    <message>
        <source>Widen, with a preview</source>
        <translation>Levennä, esikatselun kanssa</translation>
    </message>
</context>
<context>
    <name>IgnoredList</name>
    <message>
        <source>Ignored here: {count}</source>
        <translation>Ohitettu tässä: {count}</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Näytä taas</translation>
    </message>
    <message>
        <source>Show again: {message}</source>
        <translation>Näytä taas: {message}</translation>
    </message>
</context>
<context>
    <name>Ignoring</name>
    <message>
        <source>“{words}” is left as it is in this post.</source>
        <translation>”{words}” jätetään tässä julkaisussa ennalleen.</translation>
    </message>
    <message>
        <source>Ignored in this post.</source>
        <translation>Ohitettu tässä julkaisussa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Name of the pack</source>
        <translation>Paketin nimi</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Mitä se sanoo</translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>Uudet säännöt</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Mikä hylättiin</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Nothing in it can be used.</source>
        <translation>Mitään siitä ei voi käyttää.</translation>
    </message>
    <message>
        <source>1 new rule</source>
        <translation>1 uusi sääntö</translation>
    </message>
    <message numerus="yes">
        <source>{count} new rules</source>
        <translation>
            <numerusform>{count} uusi sääntö</numerusform>
            <numerusform>{count} uutta sääntöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} sana</numerusform>
            <numerusform>{count} sanaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tone on {count} scales</source>
        <translation>
            <numerusform>sävy {count} asteikolla</numerusform>
            <numerusform>sävy {count} asteikolla</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Korvaa</translation>
    </message>
    <message>
        <source>This replaces {what}.</source>
        <translation>Tämä korvaa: {what}.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Tuonti: {file}</translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation>Säilytä nimellä</translation>
    </message>
    <message numerus="yes">
        <source>{count} parts are refused</source>
        <translation>
            <numerusform>{count} osa hylätty</numerusform>
            <numerusform>{count} osaa hylätty</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part is refused</source>
        <translation>1 osa hylätty</translation>
    </message>
</context>
<context>
    <name>LabelChip</name>
    <message>
        <source>Remove label {name}</source>
        <translation>Poista tunniste {name}</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Add a label</source>
        <translation>Lisää tunniste</translation>
    </message>
    <message>
        <source>Labels, each ended by a comma</source>
        <translation>Tunnisteet, jokaisen perässä pilkku</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Belarusian</source>
        <translation>valkovenäjä</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>heprea</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>kroatia</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>puola</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>We write in {name}</source>
        <translation>Kirjoitamme kielellä: {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Siirrä ylös: {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Siirrä alas: {name}</translation>
    </message>
    <message>
        <source>To do better: {mend}</source>
        <translation>Paremmin: {mend}</translation>
    </message>
    <message>
        <source>Short posts are taken for this one</source>
        <translation>Lyhyet julkaisut tulkitaan tämän kielisiksi</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Spelling, grammar slips and mixed-up words are checked</source>
        <translation>Oikeinkirjoitus, kielioppivirheet ja sekoittuvat sanat tarkistetaan</translation>
    </message>
    <message>
        <source>Spelling is checked, by a dictionary</source>
        <translation>Oikeinkirjoitus tarkistetaan sanakirjalla</translation>
    </message>
    <message>
        <source>Spelling is checked, by how common words are beside a dictionary</source>
        <translation>Oikeinkirjoitus tarkistetaan sanakirjalla ja sanojen yleisyydellä</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary for it</source>
        <translation>Ei tarkisteta: sille ei ole sanakirjaa</translation>
    </message>
    <message>
        <source>Dictionary: {names}</source>
        <translation>Sanakirja: {names}</translation>
    </message>
    <message>
        <source>Word counts: {name}</source>
        <translation>Sanojen yleisyys: {name}</translation>
    </message>
    <message>
        <source>Grammar: {name}</source>
        <translation>Kielioppi: {name}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Add another language</source>
        <translation>Lisää kieli</translation>
    </message>
    <message>
        <source>Open the dictionaries folder</source>
        <translation>Avaa sanakirjojen kansio</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Choose what you write in, the most frequent one first. Which language a post is in is found by itself, also sentence by sentence.</source>
        <translation>Valitse, millä kielillä kirjoitat, yleisin ensin. Julkaisun kieli tunnistetaan itsestään, myös lause lauseelta.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>SocialDesk failed to open your calendar, by a fault of its own</source>
        <translation>SocialDesk ei saanut avattua kalenteriasi oman vikansa takia</translation>
    </message>
    <message>
        <source>the details are in {file}</source>
        <translation>tiedot ovat tiedostossa {file}</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn a voice from your posts</source>
        <translation>Opi ääni julkaisuistasi</translation>
    </message>
    <message>
        <source>A name, such as our-voice</source>
        <translation>Nimi, esimerkiksi oma-aani</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>Äänen nimi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>The more posts, the longer it takes.</source>
        <translation>Mitä enemmän julkaisuja, sitä kauemmin se kestää.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from {count} posts</source>
        <translation>
            <numerusform>Opittu {count} julkaisusta</numerusform>
            <numerusform>Opittu {count} julkaisusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept: {reason}.</source>
        <translation>Ei säilytetty: {reason}.</translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation>Säilytä nimellä</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>How you sound</source>
        <translation>Miltä kuulostat</translation>
    </message>
    <message>
        <source>The posts do not tell.</source>
        <translation>Julkaisuista ei selviä.</translation>
    </message>
    <message>
        <source>Your habits</source>
        <translation>Tapasi</translation>
    </message>
    <message>
        <source>Change what you like; what you empty is left out.</source>
        <translation>Muuta mitä haluat; tyhjentämäsi jätetään pois.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Omat sanasi</translation>
    </message>
    <message>
        <source>No dictionary knows them; those you keep are never marked as typos.</source>
        <translation>Mikään sanakirja ei tunne niitä; säilyttämiäsi ei koskaan merkitä lyöntivirheiksi.</translation>
    </message>
    <message>
        <source>Words you like more than others do</source>
        <translation>Sanat, joista pidät enemmän kuin muut</translation>
    </message>
    <message>
        <source>{word} ({count})</source>
        <translation>{word} ({count})</translation>
    </message>
    <message>
        <source>Most like you</source>
        <translation>Eniten kaltaisiasi</translation>
    </message>
</context>
<context>
    <name>LevelCount</name>
    <message>
        <source>Errors: {count}</source>
        <translation>Virheet: {count}</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>Varoitukset: {count}</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>Ehdotukset: {count}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>{count} more are not listed. Search finds them in the calendar.</source>
        <translation>
            <numerusform>{count} muu ei ole luettelossa. Haku löytää sen kalenterista.</numerusform>
            <numerusform>{count} muuta ei ole luettelossa. Haku löytää ne kalenterista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <source>Opening your calendar…</source>
        <translation>Avataan kalenteria…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work, and SocialDesk is at fault. Your posts are kept.</source>
        <translation>Se ei onnistunut, ja vika on SocialDeskissä. Julkaisusi ovat tallessa.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Shorten</source>
        <translation>Lyhennä</translation>
    </message>
    <message>
        <source>Split into a thread</source>
        <translation>Jaa ketjuksi</translation>
    </message>
    <message>
        <source>Split and number</source>
        <translation>Jaa ja numeroi</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Muunna</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Pienennä</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Rajaa…</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Over-full</source>
        <translation>Liian täynnä</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Hiljaista</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} lisää</translation>
    </message>
</context>
<context>
    <name>MonthMenu</name>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>{day}, {marks}</source>
        <translation>{day}, {marks}</translation>
    </message>
    <message>
        <source>{day}: nothing planned</source>
        <translation>{day}: ei suunniteltua</translation>
    </message>
    <message>
        <source>{day}, over-full</source>
        <translation>{day}, liian täynnä</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>vielä {count}</numerusform>
            <numerusform>vielä {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Undo, redo and everything else (F10)</source>
        <translation>Kumoa, tee uudelleen ja kaikki muu (F10)</translation>
    </message>
</context>
<context>
    <name>NetworkChooser</name>
    <message>
        <source>Where do you want to post?</source>
        <translation>Minne haluat julkaista?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The plug-in {name} can't be used: {error}</source>
        <translation>Laajennusta {name} ei voi käyttää: {error}</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>What you call it</source>
        <translation>Miksi kutsut sitä</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Yhdistetään…</translation>
    </message>
    <message>
        <source>there is nothing new</source>
        <translation>mitään uutta ei ole</translation>
    </message>
    <message>
        <source>fill in a field</source>
        <translation>täytä kenttä</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>Lisää {network}</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation>Yhdistä uudelleen: {name}</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Yhdistä uudelleen</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (valinnainen)</translation>
    </message>
    <message>
        <source>A private address</source>
        <translation>Yksityinen osoite</translation>
    </message>
    <message>
        <source>{server} is not a public address.</source>
        <translation>{server} ei ole julkinen osoite.</translation>
    </message>
    <message>
        <source>Go on only if it is your own server: your secrets are sent there.</source>
        <translation>Jatka vain, jos palvelin on omasi: salaisuutesi lähetetään sinne.</translation>
    </message>
    <message>
        <source>It is my server</source>
        <translation>Se on minun palvelimeni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>mitään ei lähetetty</translation>
    </message>
    <message>
        <source>change the address</source>
        <translation>vaihda osoite</translation>
    </message>
    <message>
        <source>{name} is connected. Set its posting times next.</source>
        <translation>Yhdistetty: {name}. Aseta seuraavaksi julkaisuajat.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>Yhdistetty: {name}</translation>
    </message>
</context>
<context>
    <name>NetworkOptions</name>
    <message>
        <source>More for {name}</source>
        <translation>Lisää: {name}</translation>
    </message>
</context>
<context>
    <name>NetworkTile</name>
    <message>
        <source>Costs money</source>
        <translation>Maksullinen</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>A web page and an Atom feed of your own. Needs no account.</source>
        <translation>Oma verkkosivu ja Atom-syöte. Ei tarvitse tiliä.</translation>
    </message>
    <message>
        <source>Posts and threads with pictures, on any server.</source>
        <translation>Julkaisut ja ketjut kuvineen, millä tahansa palvelimella.</translation>
    </message>
    <message>
        <source>Posts and threads; GoToSocial and Pleroma too.</source>
        <translation>Julkaisut ja ketjut; myös GoToSocial ja Pleroma.</translation>
    </message>
    <message>
        <source>Each reader gets a message through your own mail provider.</source>
        <translation>Jokainen lukija saa viestin oman sähköpostisi kautta.</translation>
    </message>
    <message>
        <source>A bot posts in your channel.</source>
        <translation>Botti julkaisee kanavallasi.</translation>
    </message>
    <message>
        <source>Posts with pictures through an app of your own.</source>
        <translation>Julkaisut kuvineen oman sovelluksesi kautta.</translation>
    </message>
    <message>
        <source>Your own profile, or your company's page.</source>
        <translation>Oma profiilisi tai yrityksesi sivu.</translation>
    </message>
    <message>
        <source>A page that you look after.</source>
        <translation>Sivu, jota hoidat.</translation>
    </message>
    <message>
        <source>Pins on one of your boards.</source>
        <translation>Pinnejä jollekin taulullesi.</translation>
    </message>
    <message>
        <source>A professional account, with pictures at a public address.</source>
        <translation>Ammattitili, kuvat julkisessa osoitteessa.</translation>
    </message>
    <message>
        <source>Your profile, with pictures at a public address.</source>
        <translation>Profiilisi, kuvat julkisessa osoitteessa.</translation>
    </message>
    <message>
        <source>A signed message to your own server, Zapier, Make or n8n.</source>
        <translation>Allekirjoitettu viesti omalle palvelimellesi, Zapieriin, Makeen tai n8n:ään.</translation>
    </message>
    <message>
        <source>Any other site: SocialDesk reminds you, you post it.</source>
        <translation>Mikä tahansa muu sivusto: SocialDesk muistuttaa, sinä julkaiset.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>What should change?</source>
        <translation>Mitä pitäisi muuttaa?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Your name (if you like)</source>
        <translation>Nimesi (jos haluat)</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Lähetä takaisin</translation>
    </message>
    <message>
        <source>Send back (Ctrl+Enter)</source>
        <translation>Lähetä takaisin (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Request changes to {count} posts</source>
        <translation>Pyydä muutoksia julkaisuihin ({count})</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Pyydä muutoksia</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Events of the calendar</source>
        <translation>Kalenterin tapahtumat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Tuonti: {file}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>Events become notes on the calendar: they are seen, never published.</source>
        <translation>Tapahtumista tulee kalenterin muistiinpanoja: ne näkyvät, niitä ei koskaan julkaista.</translation>
    </message>
    <message>
        <source>{count} could not be understood and are left out.</source>
        <translation>{count} jäi ymmärtämättä ja jätetään pois.</translation>
    </message>
    <message>
        <source>It has no event of the last weeks or the year ahead.</source>
        <translation>Siinä ei ole tapahtumia viime viikoilta eikä tulevalta vuodelta.</translation>
    </message>
    <message>
        <source>Import 1 note</source>
        <translation>Tuo 1 muistiinpano</translation>
    </message>
    <message>
        <source>Import {count} notes</source>
        <translation>Tuo {count} muistiinpanoa</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>Ei tuotu: {reason}.</translation>
    </message>
    <message>
        <source>{count} notes are new on the calendar</source>
        <translation>Uusia muistiinpanoja kalenterissa: {count}</translation>
    </message>
    <message>
        <source>; {count} were there already</source>
        <translation>; {count} oli jo siellä</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Published on {channels}</source>
        <translation>Julkaistu: {channels}</translation>
    </message>
    <message>
        <source>Missed on {channels}</source>
        <translation>Jäi väliin: {channels}</translation>
    </message>
    <message>
        <source>Not sure it is on {channels}</source>
        <translation>Ei varmaa, lähtikö: {channels}</translation>
    </message>
    <message>
        <source>Not published on {channels}</source>
        <translation>Ei julkaistu: {channels}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are published</source>
        <translation>
            <numerusform>{count} julkaisu on julkaistu</numerusform>
            <numerusform>{count} julkaisua on julkaistu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were missed</source>
        <translation>
            <numerusform>{count} julkaisu jäi väliin</numerusform>
            <numerusform>{count} julkaisua jäi väliin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts may be out or not</source>
        <translation>
            <numerusform>{count} julkaisu on ehkä lähtenyt, ehkä ei</numerusform>
            <numerusform>{count} julkaisua on ehkä lähtenyt, ehkä ei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were not published</source>
        <translation>
            <numerusform>{count} julkaisu jäi julkaisematta</numerusform>
            <numerusform>{count} julkaisua jäi julkaisematta</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide when they should go out.</source>
        <translation>Päätä, milloin niiden pitäisi lähteä.</translation>
    </message>
    <message>
        <source>Look, and tell SocialDesk what happened.</source>
        <translation>Katso ja kerro SocialDeskille, mitä tapahtui.</translation>
    </message>
    <message>
        <source>See why in the queue.</source>
        <translation>Katso syy jonosta.</translation>
    </message>
</context>
<context>
    <name>OpenedPost</name>
    <message>
        <source>Delete this post</source>
        <translation>Poista tämä julkaisu</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Poistetaanko tämä julkaisu?</translation>
    </message>
    <message>
        <source>It can’t be brought back.</source>
        <translation>Sitä ei voi palauttaa.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pidä</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Poistettu.</translation>
    </message>
</context>
<context>
    <name>OrderQuestion</name>
    <message>
        <source>Which day is “{date}”?</source>
        <translation>Mikä päivä on ”{date}”?</translation>
    </message>
</context>
<context>
    <name>OwnCorrections</name>
    <message>
        <source>“{wrong}” is always corrected to “{right}” now.</source>
        <translation>”{wrong}” korjataan nyt aina muotoon ”{right}”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>More voices</source>
        <translation>Lisää ääniä</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>Muilla kielillä</translation>
    </message>
    <message>
        <source>Where two of them disagree, the lower one wins.</source>
        <translation>Kun kaksi on eri mieltä, alempi voittaa.</translation>
    </message>
    <message>
        <source>Learn a voice from our posts…</source>
        <translation>Opi ääni julkaisuistamme…</translation>
    </message>
</context>
<context>
    <name>PackEntry</name>
    <message>
        <source>More for {name}</source>
        <translation>Lisää: {name}</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vertaa…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Vie {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Tiedosto…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Kansio…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Luetaan: {name}…</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>Ei tuotu: {reason}.</translation>
    </message>
    <message>
        <source>Import a voice pack</source>
        <translation>Tuo äänipaketti</translation>
    </message>
    <message>
        <source>Voice packs and rules (*.voicepack *.zip *.yml *.yaml)</source>
        <translation>Äänipaketit ja säännöt (*.voicepack *.zip *.yml *.yaml)</translation>
    </message>
    <message>
        <source>Import a folder of rules</source>
        <translation>Tuo sääntökansio</translation>
    </message>
    <message>
        <source>Export a voice pack</source>
        <translation>Vie äänipaketti</translation>
    </message>
    <message>
        <source>Voice pack (*.voicepack)</source>
        <translation>Äänipaketti (*.voicepack)</translation>
    </message>
    <message>
        <source>Delete voice pack</source>
        <translation>Poista äänipaketti</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Poistetaanko {name}?</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. Export it first to keep a copy.</source>
        <translation>Sen tiedostot poistetaan tästä tietokoneesta. Vie se ensin, jos haluat kopion.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pidä</translation>
    </message>
    <message>
        <source>Packs hold rules, words and a tone. Drop one here: a .voicepack or zip from a colleague, a folder of Vale rules, or a single rule.</source>
        <translation>Paketeissa on sääntöjä, sanoja ja sävy. Pudota paketti tähän: työtoverin .voicepack tai zip, Vale-sääntöjen kansio tai yksi sääntö.</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Always applies</source>
        <translation>Aina voimassa</translation>
    </message>
    <message>
        <source>Move {pack} up</source>
        <translation>Siirrä ylös: {pack}</translation>
    </message>
    <message>
        <source>Move {pack} down</source>
        <translation>Siirrä alas: {pack}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action, a room, a channel or a post</source>
        <translation>Etsi toimintoa, huonetta, kanavaa tai julkaisua</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Mitä löytyi</translation>
    </message>
    <message>
        <source>Nothing has that in its name or its words.</source>
        <translation>Millään ei ole sitä nimessä eikä sanoissa.</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message>
        <source>Find anything…</source>
        <translation>Etsi mitä vain…</translation>
    </message>
    <message>
        <source>Show its posts only</source>
        <translation>Näytä vain sen julkaisut</translation>
    </message>
</context>
<context>
    <name>PictureMending</name>
    <message>
        <source>The picture is {width} × {height} and {size} now.</source>
        <translation>Kuva on nyt {width} × {height} ja {size}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Picture {number}</source>
        <translation>Kuva {number}</translation>
    </message>
    <message>
        <source>Alt text: what does it show?</source>
        <translation>Vaihtoehtoinen teksti: mitä kuvassa on?</translation>
    </message>
    <message>
        <source>Read aloud to people who can’t see the picture</source>
        <translation>Luetaan ääneen niille, jotka eivät näe kuvaa</translation>
    </message>
    <message>
        <source>Description of picture {number}</source>
        <translation>Kuvan {number} kuvaus</translation>
    </message>
    <message>
        <source>Move picture {number} up</source>
        <translation>Siirrä kuvaa {number} ylös</translation>
    </message>
    <message>
        <source>Move picture {number} down</source>
        <translation>Siirrä kuvaa {number} alas</translation>
    </message>
    <message>
        <source>Remove picture {number}</source>
        <translation>Poista kuva {number}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Jätit pois</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Päivä ja aika</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Kuvat</translation>
    </message>
    <message>
        <source>Picture descriptions</source>
        <translation>Kuvien kuvaukset</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Ensimmäinen kommentti</translation>
    </message>
    <message>
        <source>Notes for colleagues</source>
        <translation>Muistiinpanot työtovereille</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Toinen ohjelma</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>Päivä ensin</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>Kuukausi ensin</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Rows of the plan</source>
        <translation>Suunnitelman rivit</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Älä valitse mitään</translation>
    </message>
    <message>
        <source>Only rows with a problem</source>
        <translation>Vain rivit, joissa on ongelma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Tuonti: {file}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>What the columns hold: {used} of {all} are used</source>
        <translation>Mitä sarakkeissa on: käytössä {used}/{all}</translation>
    </message>
    <message>
        <source>{possible} of {all} rows can be imported.</source>
        <translation>{possible}/{all} riviä voi tuoda.</translation>
    </message>
    <message>
        <source>First say which day the dates mean.</source>
        <translation>Kerro ensin, mitä päivää päivämäärät tarkoittavat.</translation>
    </message>
    <message>
        <source>The table says what keeps the others.</source>
        <translation>Taulukko kertoo, mikä estää muut.</translation>
    </message>
    <message>
        <source>Row {line}: {words}.</source>
        <translation>Rivi {line}: {words}.</translation>
    </message>
    <message>
        <source>Say which column holds the text.</source>
        <translation>Kerro, missä sarakkeessa teksti on.</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>Ei tuotu: {reason}.</translation>
    </message>
    <message>
        <source>Import 1 post</source>
        <translation>Tuo 1 julkaisu</translation>
    </message>
    <message>
        <source>Import {count} posts</source>
        <translation>Tuo {count} julkaisua</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Valmistellaan…</translation>
    </message>
    <message>
        <source>Keeping {count} posts…</source>
        <translation>Säilytetään {count} julkaisua…</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Pysäytetty. Mitään ei tuotu.</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Part {number}</source>
        <translation>Osa {number}</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Write your first post</source>
        <translation>Kirjoita ensimmäinen julkaisusi</translation>
    </message>
    <message>
        <source>Say what is new, in a sentence or two. You can change it until it goes out.</source>
        <translation>Kerro, mitä uutta, lauseella tai kahdella. Voit muuttaa sitä, kunnes se lähtee.</translation>
    </message>
    <message>
        <source>Cinnamon rolls are back: out of the oven at eight, gone by ten.</source>
        <translation>Korvapuustit ovat täällä taas: uunista kahdeksalta, loppu kymmeneltä.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>this time has passed</source>
        <translation>tämä aika on jo mennyt</translation>
    </message>
    <message>
        <source>choose a later one</source>
        <translation>valitse myöhempi</translation>
    </message>
    <message>
        <source>It goes out {when}.</source>
        <translation>Se lähtee {when}.</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation>Julkaisusi</translation>
    </message>
</context>
<context>
    <name>PostsBox</name>
    <message>
        <source>Posts to learn from</source>
        <translation>Julkaisut, joista opitaan</translation>
    </message>
    <message>
        <source>Paste posts that sound like you, with an empty line between them.</source>
        <translation>Liitä julkaisuja, jotka kuulostavat sinulta, tyhjä rivi niiden väliin.</translation>
    </message>
    <message>
        <source>Add our posts from here</source>
        <translation>Lisää julkaisumme täältä</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Lisää tiedostosta…</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Opi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Listening to your posts…</source>
        <translation>Kuunnellaan julkaisujasi…</translation>
    </message>
    <message>
        <source>Not learned: {reason}.</source>
        <translation>Ei opittu: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Ei ole lisättävää.</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 julkaisu</translation>
    </message>
    <message numerus="yes">
        <source>{count} different posts</source>
        <translation>
            <numerusform>{count} eri julkaisu</numerusform>
            <numerusform>{count} eri julkaisua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {count} are needed, more are better</source>
        <translation>
            <numerusform>; tarvitaan {count}, enemmän on parempi</numerusform>
            <numerusform>; tarvitaan {count}, enemmän on parempi</numerusform>
        </translation>
    </message>
    <message>
        <source>Add posts from a file</source>
        <translation>Lisää julkaisuja tiedostosta</translation>
    </message>
    <message>
        <source>Text or JSON lines (*.txt *.jsonl *.md)</source>
        <translation>Teksti tai JSON-rivit (*.txt *.jsonl *.md)</translation>
    </message>
    <message>
        <source>Not added: {reason}.</source>
        <translation>Ei lisätty: {reason}.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Choose a channel to see the post on it.</source>
        <translation>Valitse kanava, niin näet julkaisun siinä.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Preview on {name}</source>
        <translation>Esikatselu: {name}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>Your words show up here.</source>
        <translation>Sanasi näkyvät tässä.</translation>
    </message>
    <message>
        <source>First comment: {words}</source>
        <translation>Ensimmäinen kommentti: {words}</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Nothing was changed; your posts are as they were.</source>
        <translation>Mitään ei muutettu; julkaisusi ovat ennallaan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Write something or add a picture first.</source>
        <translation>Kirjoita ensin jotain tai lisää kuva.</translation>
    </message>
    <message>
        <source>Choose where this goes out first.</source>
        <translation>Valitse ensin, minne tämä lähtee.</translation>
    </message>
    <message>
        <source>This is what you were writing last time.</source>
        <translation>Tätä kirjoitit viimeksi.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Aloita uusi</translation>
    </message>
    <message>
        <source>This has changes that are not saved yet.</source>
        <translation>Tässä on muutoksia, joita ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Back to the saved text</source>
        <translation>Takaisin tallennettuun tekstiin</translation>
    </message>
    <message>
        <source>This post is published and stays as it is.</source>
        <translation>Tämä julkaisu on julkaistu ja pysyy ennallaan.</translation>
    </message>
    <message>
        <source>This post can’t be changed now.</source>
        <translation>Tätä julkaisua ei voi nyt muuttaa.</translation>
    </message>
    <message>
        <source>Copy to a new post</source>
        <translation>Kopioi uuteen julkaisuun</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Lyhennä</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Schedule anyway</source>
        <translation>Ajasta silti</translation>
    </message>
    <message>
        <source>Add to queue anyway</source>
        <translation>Lisää silti jonoon</translation>
    </message>
    <message>
        <source>Share anyway</source>
        <translation>Jaa silti</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Tallenna silti</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Its time came while nothing could publish it; it was not sent.</source>
        <translation>Sen aika tuli, kun mikään ei voinut julkaista sitä; sitä ei lähetetty.</translation>
    </message>
    <message>
        <source>It may be out: look there, and say what you see.</source>
        <translation>Se on voinut lähteä: katso sieltä ja kerro, mitä näet.</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>Merkitse julkaistuksi</translation>
    </message>
    <message>
        <source>Mark as not published</source>
        <translation>Merkitse julkaisemattomaksi</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Yhdistä uudelleen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Ajasta uudelleen</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Seuraava vapaa aika</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Takaisin luonnokseksi</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Plan a post</source>
        <translation>Suunnittele julkaisu</translation>
    </message>
    <message>
        <source>Nothing is planned. The next post is yours.</source>
        <translation>Mitään ei ole suunniteltu. Seuraava julkaisu on sinun.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>No drafts. A thought kept here goes nowhere until you say so.</source>
        <translation>Ei luonnoksia. Tänne jätetty ajatus ei lähde mihinkään ennen kuin sanot.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>Nothing waits for anybody's approval.</source>
        <translation>Mikään ei odota hyväksyntää.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Hyväksynnät</translation>
    </message>
    <message>
        <source>Nothing went out in the last 30 days.</source>
        <translation>Mitään ei lähtenyt viimeisten 30 päivän aikana.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetyt</translation>
    </message>
    <message>
        <source>Nothing needs you. All posts go their way.</source>
        <translation>Mikään ei tarvitse sinua. Kaikki julkaisut kulkevat omaa tietään.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vaatii huomiota</translation>
    </message>
</context>
<context>
    <name>QueueCommands</name>
    <message>
        <source>Marked as published</source>
        <translation>Merkitty julkaistuksi</translation>
    </message>
    <message>
        <source>Marked as not published</source>
        <translation>Merkitty julkaisemattomaksi</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts approved</source>
        <translation>
            <numerusform>{count} julkaisu hyväksytty</numerusform>
            <numerusform>{count} julkaisua hyväksytty</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as a draft; it won't go out by itself</source>
        <translation>Säilytetty luonnoksena; se ei lähde itsestään</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are drafts again</source>
        <translation>
            <numerusform>{count} julkaisu on taas luonnos</numerusform>
            <numerusform>{count} julkaisua on taas luonnoksia</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistettu</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts deleted</source>
        <translation>
            <numerusform>{count} julkaisu poistettu</numerusform>
            <numerusform>{count} julkaisua poistettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>Lähtee nyt</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Lähtee {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts go out now</source>
        <translation>
            <numerusform>{count} julkaisu lähtee nyt</numerusform>
            <numerusform>{count} julkaisua lähtee nyt</numerusform>
        </translation>
    </message>
    <message>
        <source>{now} of {count} go out now, the rest in turn; the last one {when}</source>
        <translation>{now}/{count} lähtee nyt, loput vuorollaan; viimeinen {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are in the queue; the last one goes out {when}</source>
        <translation>
            <numerusform>{count} julkaisu on jonossa; viimeinen lähtee {when}</numerusform>
            <numerusform>{count} julkaisua on jonossa; viimeinen lähtee {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Posting times</source>
        <translation>Julkaisuajat</translation>
    </message>
    <message numerus="yes">
        <source>{count} missed while you were away</source>
        <translation>
            <numerusform>{count} jäi väliin poissa ollessasi</numerusform>
            <numerusform>{count} jäi väliin poissa ollessasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to go out.</source>
        <translation>Mikään ei odota lähtöä.</translation>
    </message>
    <message>
        <source>1 post waits</source>
        <translation>1 julkaisu odottaa</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts wait</source>
        <translation>
            <numerusform>{count} julkaisu odottaa</numerusform>
            <numerusform>{count} julkaisua odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>the next one goes out {when}</source>
        <translation>seuraava lähtee {when}</translation>
    </message>
    <message>
        <source>Posts go out for as long as this window is open.</source>
        <translation>Julkaisut lähtevät niin kauan kuin tämä ikkuna on auki.</translation>
    </message>
    <message>
        <source>Another SocialDesk on this computer sends the posts.</source>
        <translation>Tämän tietokoneen toinen SocialDesk lähettää julkaisut.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Pause all channels</source>
        <translation>Kaikki kanavat tauolle</translation>
    </message>
    <message>
        <source>Resume all channels</source>
        <translation>Jatka kaikkia kanavia</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Jatka: {name}</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>Tauolle: {name}</translation>
    </message>
    <message>
        <source>The queue is paused: nothing goes out.</source>
        <translation>Jono on tauolla: mitään ei lähde.</translation>
    </message>
    <message>
        <source>Paused: {names}. Posts there wait.</source>
        <translation>Tauolla: {names}. Julkaisut odottavat siellä.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>minutes</source>
        <translation>min</translation>
    </message>
    <message>
        <source>days</source>
        <translation>päivää</translation>
    </message>
    <message>
        <source>off</source>
        <translation>pois</translation>
    </message>
    <message>
        <source>Move to another zone…</source>
        <translation>Siirrä toiselle vyöhykkeelle…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>After the computer slept or was off, a post this late still goes out by itself. A later one is missed, and you decide.</source>
        <translation>Kun tietokone on nukkunut tai ollut pois päältä, näin myöhässä oleva julkaisu lähtee vielä itsestään. Myöhempi jää väliin, ja sinä päätät.</translation>
    </message>
    <message>
        <source>A text that comes again on one channel within this time is flagged while you write. It can still go out.</source>
        <translation>Samalla kanavalla tänä aikana toistuva teksti merkitään, kun kirjoitat. Se voi silti lähteä.</translation>
    </message>
    <message>
        <source>A post may be late by</source>
        <translation>Julkaisu saa myöhästyä</translation>
    </message>
    <message>
        <source>Flag the same text within</source>
        <translation>Merkitse sama teksti, jos väliä on alle</translation>
    </message>
    <message>
        <source>Planned by the clock of</source>
        <translation>Suunniteltu vyöhykkeen kellon mukaan</translation>
    </message>
</context>
<context>
    <name>QueueRoom</name>
    <message>
        <source>Lists of the queue</source>
        <translation>Jonon luettelot</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Ääni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Imported</source>
        <translation>Tuotu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Pois jätetyt rivit</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>Näytä kalenteri</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Kumoa tuonti</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Tuo toinen tiedosto</translation>
    </message>
    <message>
        <source>1 post is kept.</source>
        <translation>1 julkaisu on säilytetty.</translation>
    </message>
    <message>
        <source>{count} posts are kept.</source>
        <translation>{count} julkaisua on säilytetty.</translation>
    </message>
    <message>
        <source>No post was imported.</source>
        <translation>Yhtään julkaisua ei tuotu.</translation>
    </message>
    <message>
        <source>The import is taken back; the posts are gone again.</source>
        <translation>Tuonti on kumottu; julkaisut ovat taas poissa.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Without a time</source>
        <translation>Ilman aikaa</translation>
    </message>
    <message>
        <source>Approval was asked for ({when})</source>
        <translation>Hyväksyntää pyydettiin ({when})</translation>
    </message>
    <message>
        <source>{who} approved ({when})</source>
        <translation>{who} hyväksyi ({when})</translation>
    </message>
    <message>
        <source>Approved ({when})</source>
        <translation>Hyväksytty ({when})</translation>
    </message>
    <message>
        <source>{who} asks for changes ({when})</source>
        <translation>{who} pyytää muutoksia ({when})</translation>
    </message>
    <message>
        <source>Changes are asked for ({when})</source>
        <translation>Muutoksia pyydetty ({when})</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Ei vielä kanavaa</translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation>Kuvalla ei ole kuvausta.</translation>
    </message>
    <message>
        <source>{missing} of {count} pictures have no description.</source>
        <translation>Ilman kuvausta: {missing}/{count} kuvaa.</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Nothing left to mend</source>
        <translation>Ei mitään korjattavaa</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>vielä {count}</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>Ehdotukset: {count}</translation>
    </message>
    <message>
        <source>Posts: {count}</source>
        <translation>Julkaisut: {count}</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Lähetä arvioitavaksi</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Verkkosivu (*.html)</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Ota vastaukset vastaan</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Vastaukset (*.json)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>Pyydä muutoksia…</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pyydä hyväksyntää</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Nothing: the post was deleted</source>
        <translation>Ei mitään: julkaisu poistettiin</translation>
    </message>
    <message>
        <source>Stays as it is: it was changed since</source>
        <translation>Jää ennalleen: sitä on muutettu sen jälkeen</translation>
    </message>
    <message>
        <source>Stays as it is: it waits for no answer</source>
        <translation>Jää ennalleen: se ei odota vastausta</translation>
    </message>
    <message>
        <source>Goes back for changes</source>
        <translation>Palaa muutettavaksi</translation>
    </message>
    <message>
        <source>Is approved</source>
        <translation>Hyväksytään</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Waits for approval</source>
        <translation>Odottaa hyväksyntää</translation>
    </message>
    <message>
        <source>{count} posts wait for approval</source>
        <translation>{count} julkaisua odottaa hyväksyntää</translation>
    </message>
    <message>
        <source>Sent back for changes</source>
        <translation>Lähetetty takaisin muutettavaksi</translation>
    </message>
    <message>
        <source>{count} posts are sent back for changes</source>
        <translation>{count} julkaisua lähetetty takaisin muutettavaksi</translation>
    </message>
    <message>
        <source>From now on, what is planned waits for approval.</source>
        <translation>Tästä lähtien suunniteltu odottaa hyväksyntää.</translation>
    </message>
    <message>
        <source>Posts go out without approval from now on.</source>
        <translation>Tästä lähtien julkaisut lähtevät ilman hyväksyntää.</translation>
    </message>
    <message>
        <source>{count} posts approved</source>
        <translation>{count} julkaisua hyväksytty</translation>
    </message>
    <message>
        <source>Approved; it has no time yet</source>
        <translation>Hyväksytty; sillä ei ole vielä aikaa</translation>
    </message>
    <message>
        <source>Approved; its time has passed, so give it another</source>
        <translation>Hyväksytty; sen aika on mennyt, anna uusi</translation>
    </message>
    <message>
        <source>Approved; it goes out {when}</source>
        <translation>Hyväksytty; lähtee {when}</translation>
    </message>
    <message>
        <source>1 post is in {file}. Send it; the answers come back as a file.</source>
        <translation>1 julkaisu on tiedostossa {file}. Lähetä se; vastaukset palaavat tiedostona.</translation>
    </message>
    <message>
        <source>{count} posts are in {file}. Send it; the answers come back as a file.</source>
        <translation>{count} julkaisua on tiedostossa {file}. Lähetä se; vastaukset palaavat tiedostona.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Näytä se</translation>
    </message>
    <message>
        <source>Approved: {approved}. Sent back: {sent_back}.</source>
        <translation>Hyväksytty: {approved}. Lähetetty takaisin: {sent_back}.</translation>
    </message>
    <message>
        <source>As they were: {left}.</source>
        <translation>Ennallaan: {left}.</translation>
    </message>
    <message>
        <source>Review: {week}</source>
        <translation>Arviointi: {week}</translation>
    </message>
    <message>
        <source>Look at each post and answer. Nothing is sent before you save the answers.</source>
        <translation>Katso jokainen julkaisu ja vastaa. Mitään ei lähetetä ennen kuin tallennat vastaukset.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Pyydä muutoksia</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Mitä pitäisi muuttaa?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Tallenna vastaukset</translation>
    </message>
    <message>
        <source>Send the file that was saved back to whoever sent you this page.</source>
        <translation>Lähetä tallennettu tiedosto takaisin sille, joka lähetti sinulle tämän sivun.</translation>
    </message>
    <message>
        <source>Described as:</source>
        <translation>Kuvaus:</translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation>Kuvalla ei ole kuvausta.</translation>
    </message>
</context>
<context>
    <name>ReviewCount</name>
    <message>
        <source>Waiting for approval: {count}</source>
        <translation>Odottaa hyväksyntää: {count}</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>This week</source>
        <translation>Tämä viikko</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Edellinen viikko</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Seuraava viikko</translation>
    </message>
    <message>
        <source>Send for review…</source>
        <translation>Lähetä arvioitavaksi…</translation>
    </message>
    <message>
        <source>Write the week as one file for somebody without SocialDesk</source>
        <translation>Kirjoita viikko yhdeksi tiedostoksi jollekulle, jolla ei ole SocialDeskiä</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>Ota vastaukset vastaan…</translation>
    </message>
    <message>
        <source>Read the file that a reviewer sent back</source>
        <translation>Lue arvioijan palauttama tiedosto</translation>
    </message>
    <message>
        <source>1 more waits in another week</source>
        <translation>1 muu odottaa toisella viikolla</translation>
    </message>
    <message>
        <source>{count} more wait in other weeks</source>
        <translation>{count} muuta odottaa muilla viikoilla</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>How posts are reviewed</source>
        <translation>Miten julkaisut arvioidaan</translation>
    </message>
    <message>
        <source>Posts need approval before they go out</source>
        <translation>Julkaisut tarvitsevat hyväksynnän ennen lähtöä</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Nothing to look at.</source>
        <translation>Ei katsottavaa.</translation>
    </message>
    <message>
        <source>No post here matches what you look for.</source>
        <translation>Mikään julkaisu täällä ei vastaa hakuasi.</translation>
    </message>
    <message>
        <source>Nothing of this week is left to look at.</source>
        <translation>Tällä viikolla ei ole enää katsottavaa.</translation>
    </message>
    <message>
        <source>Nothing is planned for this week that has not gone out yet.</source>
        <translation>Tälle viikolle ei ole suunniteltu mitään, mikä ei olisi jo lähtenyt.</translation>
    </message>
    <message>
        <source>Look at the next week</source>
        <translation>Katso seuraava viikko</translation>
    </message>
    <message>
        <source>Posts to review</source>
        <translation>Arvioitavat julkaisut</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>What reviewers said</source>
        <translation>Mitä arvioijat sanoivat</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>It waits for approval.</source>
        <translation>Odottaa hyväksyntää.</translation>
    </message>
</context>
<context>
    <name>RoomMenus</name>
    <message>
        <source>New post here</source>
        <translation>Uusi julkaisu tähän</translation>
    </message>
</context>
<context>
    <name>RuleDetails</name>
    <message>
        <source>The rule's file</source>
        <translation>Säännön tiedosto</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Copy to our rules</source>
        <translation>Kopioi omiin sääntöihimme</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Back to the level that its pack gives it</source>
        <translation>Takaisin paketin antamaan tasoon</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Choose a rule to see why it is there, its tests and its file.</source>
        <translation>Valitse sääntö, niin näet miksi se on olemassa, sen testit ja tiedoston.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Lue lisää</translation>
    </message>
    <message>
        <source>It brings no tests.</source>
        <translation>Siinä ei ole testejä.</translation>
    </message>
    <message>
        <source>It flags:</source>
        <translation>Se merkitsee:</translation>
    </message>
    <message>
        <source>It leaves alone:</source>
        <translation>Se jättää rauhaan:</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rules</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>Back to the rules, without saving</source>
        <translation>Takaisin sääntöihin tallentamatta</translation>
    </message>
    <message>
        <source>A short name, such as no-hype</source>
        <translation>Lyhyt nimi, esimerkiksi no-hype</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Säännön nimi</translation>
    </message>
    <message>
        <source>The rule's file</source>
        <translation>Säännön tiedosto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Tallenna silti</translation>
    </message>
    <message>
        <source>Give the rule a name, then you can save it.</source>
        <translation>Anna säännölle nimi, niin voit tallentaa sen.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens for the name.</source>
        <translation>Käytä nimessä kirjaimia, numeroita ja yhdysmerkkejä.</translation>
    </message>
    <message>
        <source>You have a rule “{name}” already: choose another name.</source>
        <translation>Sinulla on jo sääntö ”{name}”: valitse toinen nimi.</translation>
    </message>
    <message>
        <source>Your copy of {rule}</source>
        <translation>Kopiosi säännöstä {rule}</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Uusi sääntö</translation>
    </message>
    <message>
        <source>Edit your rule</source>
        <translation>Muokkaa sääntöäsi</translation>
    </message>
    <message>
        <source>Switch off {rule}, so that nothing is said twice</source>
        <translation>Kytke {rule} pois, ettei mitään sanota kahdesti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
</context>
<context>
    <name>RulesBar</name>
    <message>
        <source>Search rules</source>
        <translation>Hae säännöistä</translation>
    </message>
    <message>
        <source>By name, by what they say and why (Ctrl+F)</source>
        <translation>Nimellä, sillä mitä ne sanovat ja miksi (Ctrl+F)</translation>
    </message>
    <message>
        <source>From which pack</source>
        <translation>Mistä paketista</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Kaikki paketit</translation>
    </message>
    <message>
        <source>With which level</source>
        <translation>Millä tasolla</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>Mitä lajia</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Uusi sääntö</translation>
    </message>
    <message>
        <source>{total} rules</source>
        <translation>Säännöt: {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} rules</source>
        <translation>Säännöt: {shown}/{total}</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Kaikki tasot</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Virheet</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varoitukset</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Ehdotukset</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Pois kytketyt</translation>
    </message>
    <message>
        <source>Ours or changed</source>
        <translation>Omat tai muutetut</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>No rule fits.</source>
        <translation>Mikään sääntö ei sovi.</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Näytä kaikki säännöt</translation>
    </message>
</context>
<context>
    <name>RulesTable</name>
    <message>
        <source>Rules</source>
        <translation>Säännöt</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <source>Time to add</source>
        <translation>Lisättävä aika</translation>
    </message>
    <message>
        <source>Days to add it to</source>
        <translation>Päivät, joihin se lisätään</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>joka päivä</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>maanantaista perjantaihin</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Lisää aika</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>Ajat vyöhykkeellä</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Poista tämä aika</translation>
    </message>
    <message>
        <source>Remove {day} {time}</source>
        <translation>Poista {day} {time}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>No post has these words.</source>
        <translation>Missään julkaisussa ei ole näitä sanoja.</translation>
    </message>
    <message>
        <source>The {count} nearest posts</source>
        <translation>{count} lähintä julkaisua</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 julkaisu</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>{count} julkaisu</numerusform>
            <numerusform>{count} julkaisua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Takaisin luonnokseksi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Poista (Del)</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Älä valitse mitään</translation>
    </message>
    <message>
        <source>Choose nothing (Esc)</source>
        <translation>Älä valitse mitään (Esc)</translation>
    </message>
    <message>
        <source>1 post chosen</source>
        <translation>1 julkaisu valittu</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts chosen</source>
        <translation>
            <numerusform>{count} julkaisu valittu</numerusform>
            <numerusform>{count} julkaisua valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>{count} of {listed} selected</source>
        <translation>{count}/{listed} valittu</translation>
    </message>
    <message>
        <source>Select posts to do something with them.</source>
        <translation>Valitse julkaisuja tehdäksesi niille jotain.</translation>
    </message>
    <message>
        <source>Select posts to answer several at once.</source>
        <translation>Valitse julkaisuja vastataksesi useaan kerralla.</translation>
    </message>
    <message>
        <source>Select all that wait ({count})</source>
        <translation>Valitse kaikki odottavat ({count})</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Tuonti ja vienti</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Welcome to SocialDesk</source>
        <translation>Tervetuloa SocialDeskiin</translation>
    </message>
    <message>
        <source>Your posts, planned, checked and sent from this computer. First, your shop.</source>
        <translation>Julkaisusi suunniteltuina, tarkistettuina ja lähetettyinä tältä tietokoneelta. Ensin kauppasi.</translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation>Kulman leipomo</translation>
    </message>
    <message>
        <source>What is your shop or brand called?</source>
        <translation>Mikä on kauppasi tai brändisi nimi?</translation>
    </message>
    <message>
        <source>Time zone of your plans</source>
        <translation>Suunnitelmiesi aikavyöhyke</translation>
    </message>
    <message>
        <source>Country, for its holidays</source>
        <translation>Maa, sen juhlapyhiä varten</translation>
    </message>
    <message>
        <source>Language of your posts</source>
        <translation>Julkaisujesi kieli</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sulje (Esc)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Rooms, from top to bottom</source>
        <translation>Huoneet ylhäältä alas</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Missä vain</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Writing a post</source>
        <translation>Julkaisun kirjoittaminen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Back and on</source>
        <translation>Taakse ja eteenpäin</translation>
    </message>
    <message>
        <source>Open the post or the free time</source>
        <translation>Avaa julkaisu tai vapaa aika</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Lisää jonoon</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Jaa nyt</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Tallenna luonnos</translation>
    </message>
    <message>
        <source>Fix what is underlined</source>
        <translation>Korjaa alleviivattu</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Templates and hashtags</source>
        <translation>Mallit ja aihetunnisteet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Next and previous post</source>
        <translation>Seuraava ja edellinen julkaisu</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Pyydä muutoksia</translation>
    </message>
    <message>
        <source>Back and on by a week</source>
        <translation>Viikko taakse ja eteenpäin</translation>
    </message>
</context>
<context>
    <name>ShortcutsHost</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
</context>
<context>
    <name>SlippedRow</name>
    <message>
        <source>What becomes of: {text}</source>
        <translation>Mitä tapahtuu: {text}</translation>
    </message>
    <message>
        <source>{channels} · was for {when}</source>
        <translation>{channels} · piti lähteä {when}</translation>
    </message>
</context>
<context>
    <name>SmallScale</name>
    <message>
        <source>Tone, {low} to {high}</source>
        <translation>Sävy, {low} – {high}</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>Vielä ei voi sanoa mitään</translation>
    </message>
    <message>
        <source>Too little to tell for sure</source>
        <translation>Liian vähän, jotta tietäisi varmasti</translation>
    </message>
    <message>
        <source>{heard}; your voice: {target}</source>
        <translation>{heard}; sinun äänesi: {target}</translation>
    </message>
    <message>
        <source>{said}. Because of {words}</source>
        <translation>{said}. Syynä: {words}</translation>
    </message>
</context>
<context>
    <name>SnippetForm</name>
    <message>
        <source>New template</source>
        <translation>Uusi malli</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>New hashtag group</source>
        <translation>Uusi aihetunnisteryhmä</translation>
    </message>
    <message>
        <source>Hashtag group</source>
        <translation>Aihetunnisteryhmä</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Words in braces, such as {product} or {date}, are asked for each time</source>
        <translation>Aaltosulkeissa olevat sanat, kuten {product} tai {date}, kysytään joka kerta</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Templates</source>
        <translation>Mallit</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>Aihetunnisteryhmät</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep this text as a template…</source>
        <translation>Säilytä tämä teksti mallina…</translation>
    </message>
    <message>
        <source>Keep these hashtags as a group…</source>
        <translation>Säilytä nämä aihetunnisteet ryhmänä…</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>”{name}” on säilytetty.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>”{name}” on poistettu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>SourcesSideBySide</name>
    <message>
        <source>The rule before</source>
        <translation>Sääntö ennen</translation>
    </message>
    <message>
        <source>The rule after</source>
        <translation>Sääntö jälkeen</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Odottaa hyväksyntää</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Muutoksia pyydetty</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Ajastettu</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Julkaistaan</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>Partly published</source>
        <translation>Osittain julkaistu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Vahvistamatta</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Jäi väliin</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pidossa</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>What you need</source>
        <translation>Mitä tarvitset</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Sulje tämä viesti</translation>
    </message>
</context>
<context>
    <name>TonePanel</name>
    <message>
        <source>Tone</source>
        <translation>Sävy</translation>
    </message>
    <message>
        <source>Off your voice: {count} of 4</source>
        <translation>Poikkeaa äänestäsi: {count}/4</translation>
    </message>
    <message>
        <source>Too little to tell for sure</source>
        <translation>Liian vähän, jotta tietäisi varmasti</translation>
    </message>
    <message>
        <source>Sounds like you</source>
        <translation>Kuulostaa sinulta</translation>
    </message>
    <message>
        <source>Your voice has no target</source>
        <translation>Äänelläsi ei ole tavoitetta</translation>
    </message>
    <message>
        <source>Drag the big dot to where you stand, and the ends of its band for more leeway; with keys: arrows, and Shift with up and down. Small dots and crosses are the examples below, the wedge is your own sentence.</source>
        <translation>Vedä iso piste sinne, missä seisot, ja sen vyön päitä, jos haluat lisää liikkumavaraa; näppäimillä: nuolet, ja Vaihto ylös ja alas. Pienet pisteet ja ristit ovat alla olevat esimerkit, kiila on oma lauseesi.</translation>
    </message>
    <message>
        <source>Try a sentence of your own</source>
        <translation>Kokeile omaa lausettasi</translation>
    </message>
    <message>
        <source>not read in your languages</source>
        <translation>ei lueta omilla kielilläsi</translation>
    </message>
    <message>
        <source>read in {languages} only</source>
        <translation>luetaan vain kielillä: {languages}</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Kuunnellaan…</translation>
    </message>
    <message>
        <source>That sounds like you.</source>
        <translation>Tuo kuulostaa sinulta.</translation>
    </message>
    <message>
        <source>How we sound</source>
        <translation>Miltä kuulostamme</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search these posts</source>
        <translation>Hae näistä julkaisuista</translation>
    </message>
    <message>
        <source>Show only posts with these words (Ctrl+F)</source>
        <translation>Näytä vain julkaisut, joissa on nämä sanat (Ctrl+F)</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Uusi julkaisu</translation>
    </message>
    <message>
        <source>Write a new post (N)</source>
        <translation>Kirjoita uusi julkaisu (N)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open SocialDesk</source>
        <translation>Avaa SocialDesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Paused: nothing goes out</source>
        <translation>Tauolla: mitään ei lähde</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Mitään ei ole suunniteltu</translation>
    </message>
    <message>
        <source>{when}: {text}</source>
        <translation>{when}: {text}</translation>
    </message>
</context>
<context>
    <name>TrayHost</name>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>What it would flag now</source>
        <translation>Mitä se merkitsisi nyt</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Kokeillaan…</translation>
    </message>
    <message>
        <source>The rule can be used.</source>
        <translation>Sääntöä voi käyttää.</translation>
    </message>
    <message>
        <source>It can't be used yet:</source>
        <translation>Sitä ei voi vielä käyttää:</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Rivi {number}</translation>
    </message>
    <message>
        <source>It has no tests. Add texts under tests, pass and fail.</source>
        <translation>Siinä ei ole testejä. Lisää tekstejä kohtiin tests, pass ja fail.</translation>
    </message>
    <message>
        <source>Its test passes.</source>
        <translation>Sen testi menee läpi.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} tests pass.</source>
        <translation>
            <numerusform>{count} testi menee läpi.</numerusform>
            <numerusform>Kaikki {count} testiä menevät läpi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{failed} of {count} tests fail:</source>
        <translation>{failed}/{count} testistä ei mene läpi:</translation>
    </message>
    <message>
        <source>“{text}” should be flagged and is not.</source>
        <translation>”{text}” pitäisi merkitä, mutta sitä ei merkitä.</translation>
    </message>
    <message>
        <source>“{text}” is flagged and should not be.</source>
        <translation>”{text}” merkitään, vaikka ei pitäisi.</translation>
    </message>
    <message>
        <source>Nothing in what is planned.</source>
        <translation>Ei mitään suunnitelluissa.</translation>
    </message>
    <message>
        <source>1 planned post:</source>
        <translation>1 suunniteltu julkaisu:</translation>
    </message>
    <message numerus="yes">
        <source>{count} planned posts:</source>
        <translation>
            <numerusform>{count} suunniteltu julkaisu:</numerusform>
            <numerusform>{count} suunniteltua julkaisua:</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ja vielä {count}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>a post</source>
        <translation>julkaisu</translation>
    </message>
    <message>
        <source>writing of {text}</source>
        <translation>kirjoitus: {text}</translation>
    </message>
    <message>
        <source>writing of {count} posts</source>
        <translation>julkaisujen kirjoitus ({count})</translation>
    </message>
    <message>
        <source>edit of {text}</source>
        <translation>muokkaus: {text}</translation>
    </message>
    <message>
        <source>edit of {count} posts</source>
        <translation>julkaisujen muokkaus ({count})</translation>
    </message>
    <message>
        <source>move of {text}</source>
        <translation>siirto: {text}</translation>
    </message>
    <message>
        <source>move of {count} posts</source>
        <translation>julkaisujen siirto ({count})</translation>
    </message>
    <message>
        <source>planning of {text}</source>
        <translation>suunnittelu: {text}</translation>
    </message>
    <message>
        <source>planning of {count} posts</source>
        <translation>julkaisujen suunnittelu ({count})</translation>
    </message>
    <message>
        <source>delete of {text}</source>
        <translation>poisto: {text}</translation>
    </message>
    <message>
        <source>delete of {count} posts</source>
        <translation>julkaisujen poisto ({count})</translation>
    </message>
    <message>
        <source>retry of {text}</source>
        <translation>uusi yritys: {text}</translation>
    </message>
    <message>
        <source>retry of {count} posts</source>
        <translation>julkaisujen uusi yritys ({count})</translation>
    </message>
    <message>
        <source>review of {text}</source>
        <translation>arviointi: {text}</translation>
    </message>
    <message>
        <source>review of {count} posts</source>
        <translation>julkaisujen arviointi ({count})</translation>
    </message>
    <message>
        <source>labels of {text}</source>
        <translation>tunnisteet: {text}</translation>
    </message>
    <message>
        <source>labels of {count} posts</source>
        <translation>julkaisujen tunnisteet ({count})</translation>
    </message>
    <message>
        <source>import of {text}</source>
        <translation>tuonti: {text}</translation>
    </message>
    <message>
        <source>import of {count} posts</source>
        <translation>julkaisujen tuonti ({count})</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Something else was changed since. Undo goes back one change at a time.</source>
        <translation>Jotain muuta on muutettu sen jälkeen. Kumoaminen palaa yhden muutoksen kerrallaan.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Kumottu: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Tehty uudelleen: {change}</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>Kumoa: {change}</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>Tee uudelleen: {change}</translation>
    </message>
</context>
<context>
    <name>VariablesForm</name>
    <message>
        <source>Insert</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>{pack} · changed</source>
        <translation>{pack} · muutettu</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Päällä</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Mitä se sanoo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Ehdotus</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Ääni</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Suhde</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Omamme</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Mikä tahansa kieli</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 sääntö</translation>
    </message>
    <message numerus="yes">
        <source>{count} rules</source>
        <translation>
            <numerusform>{count} sääntö</numerusform>
            <numerusform>{count} sääntöä</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 sana</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} sana</numerusform>
            <numerusform>{count} sanaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Mukana tullut</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} jätetty pois</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Muodollinen</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Rento</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Vakava</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Hauska</translation>
    </message>
    <message>
        <source>Respectful</source>
        <translation>Kunnioittava</translation>
    </message>
    <message>
        <source>Irreverent</source>
        <translation>Röyhkeä</translation>
    </message>
    <message>
        <source>Matter-of-fact</source>
        <translation>Asiallinen</translation>
    </message>
    <message>
        <source>Enthusiastic</source>
        <translation>Innostunut</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Keskellä</translation>
    </message>
    <message>
        <source>Rather {end}</source>
        <translation>Melko {end}</translation>
    </message>
    <message>
        <source>Clearly {end}</source>
        <translation>Selvästi {end}</translation>
    </message>
    <message>
        <source>Very {end}</source>
        <translation>Hyvin {end}</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>tiukka</translation>
    </message>
    <message>
        <source>some leeway</source>
        <translation>vähän liikkumavaraa</translation>
    </message>
    <message>
        <source>much leeway</source>
        <translation>paljon liikkumavaraa</translation>
    </message>
</context>
<context>
    <name>VoiceCommands</name>
    <message>
        <source>Posts are checked against the new choice.</source>
        <translation>Julkaisut tarkistetaan uuden valinnan mukaan.</translation>
    </message>
    <message>
        <source>“{word}” is removed</source>
        <translation>”{word}” on poistettu</translation>
    </message>
    <message numerus="yes">
        <source>{count} words are removed</source>
        <translation>
            <numerusform>{count} sana on poistettu</numerusform>
            <numerusform>{count} sanaa on poistettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rule “{name}” is kept and applies from now on.</source>
        <translation>Sääntösi ”{name}” on säilytetty ja voimassa nyt.</translation>
    </message>
    <message>
        <source>Your rule “{name}” is deleted</source>
        <translation>Sääntösi ”{name}” on poistettu</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is kept, with {count} rules. Choose it on the Voice page.</source>
        <translation>
            <numerusform>”{name}” on säilytetty, {count} sääntö. Valitse se Ääni-sivulla.</numerusform>
            <numerusform>”{name}” on säilytetty, {count} sääntöä. Valitse se Ääni-sivulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice “{name}” is kept.</source>
        <translation>Ääni ”{name}” on säilytetty.</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Käytä sitä nyt</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Kirjoitettu tiedostoon {file}</translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <translation>”{name}” on poistettu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>VoiceRoom</name>
    <message>
        <source>Voice</source>
        <translation>Ääni</translation>
    </message>
    <message>
        <source>Reading your voice packs…</source>
        <translation>Luetaan äänipakettejasi…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sanat</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kirjasto</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>+{count} more</source>
        <translation>+{count} lisää</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>{day}, {marks}</source>
        <translation>{day}, {marks}</translation>
    </message>
    <message>
        <source>Free slot at {time}</source>
        <translation>Vapaa aika klo {time}</translation>
    </message>
    <message>
        <source>Nothing at {time}</source>
        <translation>Ei mitään klo {time}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday at {time}</source>
        <translation>eilen klo {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>tänään klo {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>huomenna klo {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} klo {time}</translation>
    </message>
</context>
<context>
    <name>WhenPanel</name>
    <message>
        <source>Keep its time</source>
        <translation>Pidä sen aika</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Lisää jonoon</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ajasta</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Jaa nyt</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Tallenna luonnos</translation>
    </message>
    <message>
        <source>It goes out at once.</source>
        <translation>Se lähtee heti.</translation>
    </message>
    <message>
        <source>It still goes out when it was planned.</source>
        <translation>Se lähtee yhä silloin, kun oli suunniteltu.</translation>
    </message>
    <message>
        <source>It goes out {when}.</source>
        <translation>Se lähtee {when}.</translation>
    </message>
    <message>
        <source>Clocks show this time twice; the first one is meant.</source>
        <translation>Kellot näyttävät tämän ajan kahdesti; tarkoitetaan ensimmäistä.</translation>
    </message>
    <message>
        <source>{name}: no free slot</source>
        <translation>{name}: ei vapaata aikaa</translation>
    </message>
    <message>
        <source>{name} {when}</source>
        <translation>{name} {when}</translation>
    </message>
    <message>
        <source>Next slot: {slots}.</source>
        <translation>Seuraava vapaa aika: {slots}.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Tallenna muutokset</translation>
    </message>
    <message>
        <source>Schedule for {when}</source>
        <translation>Ajasta: {when}</translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation>Valitse päivä kalenterista</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>A name or a word, or several with commas</source>
        <translation>Nimi tai sana, tai useita pilkuilla erotettuina</translation>
    </message>
    <message>
        <source>Words to add</source>
        <translation>Lisättävät sanat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Omat sanamme</translation>
    </message>
    <message>
        <source>No words yet. Add product names, people and places, and they are never typos.</source>
        <translation>Sanoja ei vielä ole. Lisää tuotteiden, ihmisten ja paikkojen nimiä, niin ne eivät koskaan ole lyöntivirheitä.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 sana</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} sana</numerusform>
            <numerusform>{count} sanaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that belong to your brand. They are never marked as typos, and they travel with your pack.</source>
        <translation>Brändisi omat sanat. Niitä ei koskaan merkitä lyöntivirheiksi, ja ne kulkevat pakettisi mukana.</translation>
    </message>
</context>
<context>
    <name>WritingArea</name>
    <message>
        <source>Text for</source>
        <translation>Teksti kanavalle</translation>
    </message>
    <message>
        <source>Use the common text</source>
        <translation>Käytä yhteistä tekstiä</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Kaikki kanavat</translation>
    </message>
    <message>
        <source>{name} · own text</source>
        <translation>{name} · oma teksti</translation>
    </message>
    <message>
        <source>{name} has its own text.</source>
        <translation>{name}: oma teksti.</translation>
    </message>
    <message>
        <source>Same as All channels. Type here to give {name} its own text.</source>
        <translation>Sama kuin Kaikki kanavat. Kirjoita tähän, niin {name} saa oman tekstin.</translation>
    </message>
    <message>
        <source>Post text</source>
        <translation>Julkaisun teksti</translation>
    </message>
    <message>
        <source>What would you like to tell people?</source>
        <translation>Mitä haluat kertoa ihmisille?</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Add picture</source>
        <translation>Lisää kuva</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+.)</source>
        <translation>Emoji (Ctrl+.)</translation>
    </message>
    <message>
        <source>Templates and hashtags (Ctrl+J)</source>
        <translation>Mallit ja aihetunnisteet (Ctrl+J)</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>Lisää osa ketjuun</translation>
    </message>
    <message>
        <source>More ({count})</source>
        <translation>Lisää ({count})</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Labels, campaign, first comment, notes, options of a network</source>
        <translation>Tunnisteet, kampanja, ensimmäinen kommentti, muistiinpanot, verkoston valinnat</translation>
    </message>
</context>
<context>
    <name>ZoneMovePanel</name>
    <message>
        <source>New time zone</source>
        <translation>Uusi aikavyöhyke</translation>
    </message>
    <message>
        <source>Keep the times: what goes out at 9:30 there goes out at 9:30 here</source>
        <translation>Pidä kellonajat: mikä lähtee siellä klo 9.30, lähtee täällä klo 9.30</translation>
    </message>
    <message>
        <source>Keep the moments: followers notice nothing</source>
        <translation>Pidä hetket: seuraajat eivät huomaa mitään</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Choose the zone to move to.</source>
        <translation>Valitse vyöhyke, jolle siirretään.</translation>
    </message>
    <message>
        <source>Planned: {posts}. All go out at the same moment as now. Posting schedules stay by the clock of {old}: {schedules}.</source>
        <translation>Suunniteltu: {posts}. Kaikki lähtevät samalla hetkellä kuin nyt. Julkaisuaikataulut, jotka jäävät kelloon {old}: {schedules}.</translation>
    </message>
    <message>
        <source>Planned: {posts}. They keep their local time, and so {shifted} of them go out at another moment. Posting schedules that move along: {schedules}.</source>
        <translation>Suunniteltu: {posts}. Ne pitävät paikallisen aikansa, joten {shifted} niistä lähtee eri hetkellä. Mukana siirtyvät julkaisuaikataulut: {schedules}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} keep their moment: in {zone} their time has passed already.</source>
        <translation>
            <numerusform>{count} pitää hetkensä: vyöhykkeellä {zone} sen aika on jo mennyt.</numerusform>
            <numerusform>{count} pitää hetkensä: vyöhykkeellä {zone} niiden aika on jo mennyt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is planned by the clock of {zone} now</source>
        <translation>Kaikki on nyt suunniteltu kellon {zone} mukaan</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Siirrä vyöhykkeelle</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>_RuleDelegate</name>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
</context>
</TS>
