<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New post</source>
        <translation>Nova objava</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Traži u objavama</translation>
    </message>
    <message>
        <source>Import a plan or a calendar…</source>
        <translation>Uvezi plan ili kalendar…</translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation>Izvezi plan…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Izađi</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{day}, 1 post</source>
        <translation>{day}, 1 objava</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {count} posts</source>
        <translation>
            <numerusform>{day}, {count} objava</numerusform>
            <numerusform>{day}, {count} objave</numerusform>
            <numerusform>{day}, {count} objava</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>List</source>
        <translation>Popis</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>What happens</source>
        <translation>Što se događa</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Objava</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bilješka</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odgovori</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Preuzmi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Answers from {name}</source>
        <translation>Odgovori: {name}</translation>
    </message>
    <message>
        <source>{count} of {all} answers change something. You can undo it.</source>
        <translation>{count} od {all} odgovora nešto mijenja. Možete to poništiti.</translation>
    </message>
    <message>
        <source>None of these answers changes anything: the posts have moved on.</source>
        <translation>Nijedan od ovih odgovora ništa ne mijenja: objave su otišle dalje.</translation>
    </message>
    <message>
        <source>The reviewer answered nothing.</source>
        <translation>Pregledavatelj nije ništa odgovorio.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Izgled</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>U pozadini</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Kao u sustavu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svijetlo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamno</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Jezik prozora</translation>
    </message>
    <message>
        <source>As the system has it ({name})</source>
        <translation>Kao u sustavu ({name})</translation>
    </message>
    <message>
        <source>SocialDesk speaks it from its next start.</source>
        <translation>SocialDesk će ga govoriti od sljedećeg pokretanja.</translation>
    </message>
</context>
<context>
    <name>AttemptsList</name>
    <message>
        <source>Attempts: {count}</source>
        <translation>Pokušaji: {count}</translation>
    </message>
    <message>
        <source>{number}. {moment}: {outcome}</source>
        <translation>{number}. {moment}: {outcome}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Odgovor: {words}</translation>
    </message>
    <message>
        <source>Sent: the same as the next try</source>
        <translation>Poslano: isto kao u sljedećem pokušaju</translation>
    </message>
    <message>
        <source>Sent: {words}</source>
        <translation>Poslano: {words}</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>Slike: {count}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>u tijeku</translation>
    </message>
    <message>
        <source>it went out</source>
        <translation>izašlo je</translation>
    </message>
    <message>
        <source>it did not arrive</source>
        <translation>nije stiglo</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>odbijeno je</translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation>prijava je odbijena</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>nema jasnog odgovora</translation>
    </message>
    <message>
        <source>the program ended before the answer</source>
        <translation>program se ugasio prije odgovora</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>Publish now</source>
        <translation>Objavi sada</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Sljedeći termin</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Preskoči</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Ostavljeno kao skica</translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>Izlazi sada</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Izlazi {when}</translation>
    </message>
    <message>
        <source>{count} out now</source>
        <translation>sada: {count}</translation>
    </message>
    <message>
        <source>{count} in turn</source>
        <translation>po redu: {count}</translation>
    </message>
    <message>
        <source>{count} kept as drafts</source>
        <translation>ostavljeno kao skice: {count}</translation>
    </message>
</context>
<context>
    <name>AwaySheet</name>
    <message>
        <source>While you were away</source>
        <translation>Dok vas nije bilo</translation>
    </message>
    <message>
        <source>One post was not sent: nothing could publish at its time.</source>
        <translation>Jedna objava nije poslana: u njezino vrijeme nije je imalo što objaviti.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were not sent: nothing could publish at their time.</source>
        <translation>
            <numerusform>{count} objava nije poslana: u njezino vrijeme nije je imalo što objaviti.</numerusform>
            <numerusform>{count} objave nisu poslane: u njihovo vrijeme nije ih imalo što objaviti.</numerusform>
            <numerusform>{count} objava nije poslano: u njihovo vrijeme nije ih imalo što objaviti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more follow what you choose for all.</source>
        <translation>
            <numerusform>Još {count} dobit će ono što odaberete za sve.</numerusform>
            <numerusform>Još {count} dobit će ono što odaberete za sve.</numerusform>
            <numerusform>Još {count} dobit će ono što odaberete za sve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Učini tako</translation>
    </message>
    <message>
        <source>Do this with all {count}</source>
        <translation>Učini tako sa svima ({count})</translation>
    </message>
    <message>
        <source>Nothing goes out until you decide. Posts sent now keep their distance and the daily limit: the first goes at once, the others in turn.</source>
        <translation>Ništa ne izlazi dok ne odlučite. Objave poslane sada drže razmak i dnevno ograničenje: prva izlazi odmah, ostale po redu.</translation>
    </message>
    <message>
        <source>All of them:</source>
        <translation>Sve:</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Odluči kasnije</translation>
    </message>
</context>
<context>
    <name>AwayWatch</name>
    <message>
        <source>Nothing was missed</source>
        <translation>Ništa nije propušteno</translation>
    </message>
    <message>
        <source>They wait in the queue, under Needs attention</source>
        <translation>Čekaju u redu, pod „Traži pažnju”</translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>{low} to {high}</source>
        <translation>od „{low}” do „{high}”</translation>
    </message>
    <message>
        <source>Reset {low} to {high}</source>
        <translation>Vrati: od „{low}” do „{high}”</translation>
    </message>
    <message>
        <source>Back to what the chosen voices say</source>
        <translation>Natrag na ono što kažu odabrani glasovi</translation>
    </message>
    <message>
        <source>No target: anything goes. Click the scale to set one.</source>
        <translation>Nema cilja: sve prolazi. Kliknite ljestvicu da ga postavite.</translation>
    </message>
</context>
<context>
    <name>BackgroundOptions</name>
    <message>
        <source>Tell me what became of posts while I look elsewhere</source>
        <translation>Javi mi što je bilo s objavama dok gledam drugamo</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pitaj</translation>
    </message>
    <message>
        <source>Stay in the tray and send them</source>
        <translation>Ostani u traci i šalji ih</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Izađi</translation>
    </message>
    <message>
        <source>When the window is closed while posts wait</source>
        <translation>Kad se prozor zatvori dok objave čekaju</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Turn into a draft</source>
        <translation>Pretvori u skicu</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Spremi skicu</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Spremi promjene</translation>
    </message>
</context>
<context>
    <name>BlueskyForm</name>
    <message>
        <source>Bluesky lets apps in with an app password, which you can take back at any time:
1.  Open bsky.app and go to Settings → Privacy and security → App passwords.
2.  Add an app password; call it SocialDesk.
3.  Copy it into the field below. It is kept in your system's keyring.</source>
        <translation>Bluesky pušta programe s lozinkom aplikacije, koju možete povući u svakom trenutku:
1.  Otvorite bsky.app i idite na Postavke → Privatnost i sigurnost → Lozinke aplikacija.
2.  Dodajte lozinku aplikacije i nazovite je SocialDesk.
3.  Kopirajte je u polje ispod. Čuva se u privjesku ključeva vašeg sustava.</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Prijava…</translation>
    </message>
    <message>
        <source>Add a Bluesky account</source>
        <translation>Dodaj račun Bluesky</translation>
    </message>
    <message>
        <source>Log in and add</source>
        <translation>Prijavi se i dodaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Korisničko ime</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Lozinka aplikacije</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Poslužitelj</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Kako ga zovete</translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation>Poveži ponovno: {name}</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Prijavi se</translation>
    </message>
    <message>
        <source>A private address</source>
        <translation>Privatna adresa</translation>
    </message>
    <message>
        <source>{server} is not a public address.</source>
        <translation>{server} nije javna adresa.</translation>
    </message>
    <message>
        <source>Go on only if it is your own server: your app password is sent there.</source>
        <translation>Nastavite samo ako je to vaš poslužitelj: onamo se šalje vaša lozinka aplikacije.</translation>
    </message>
    <message>
        <source>It is my server</source>
        <translation>To je moj poslužitelj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>ništa nije poslano</translation>
    </message>
    <message>
        <source>change the server's address</source>
        <translation>promijenite adresu poslužitelja</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>Povezano: {name}</translation>
    </message>
</context>
<context>
    <name>BrandWords</name>
    <message>
        <source>“{word}” is one of your words now.</source>
        <translation>„{word}” je sada jedna od vaših riječi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Go to today</source>
        <translation>Idi na danas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tjedan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mjesec</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Skice</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtar</translation>
    </message>
    <message>
        <source>Public holidays…</source>
        <translation>Blagdani…</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Idi na danas (T)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Skice</translation>
    </message>
    <message>
        <source>Show drafts, to drag them onto a day (Shift+D)</source>
        <translation>Pokaži skice, za povlačenje na dan (Shift+D)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tjedan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mjesec</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Prethodni dan</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Sljedeći dan</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Prethodni tjedan</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Sljedeći tjedan</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Prethodni mjesec</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Sljedeći mjesec</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Tjedan ranije</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Tjedan kasnije</translation>
    </message>
    <message>
        <source>Times in {zone}</source>
        <translation>Vremena u zoni {zone}</translation>
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
        <translation>Premjesti</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Natrag u skicu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Uredi</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Podijeli sada</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Pokušaj ponovno</translation>
    </message>
    <message>
        <source>Open on the network</source>
        <translation>Otvori na mreži</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Dan kasnije</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Tjedan kasnije</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Dan ranije</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Tjedan ranije</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Nova oznaka…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Skini</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nova oznaka</translation>
    </message>
    <message>
        <source>What the label is called:</source>
        <translation>Kako se zove oznaka:</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message>
        <source>Goes out now</source>
        <translation>Izlazi sada</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Pokušava se ponovno</translation>
    </message>
    <message>
        <source>Kept as a draft; it won't go out by itself</source>
        <translation>Ostavljeno kao skica; samo neće izaći</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are drafts again</source>
        <translation>
            <numerusform>{count} objava opet je skica</numerusform>
            <numerusform>{count} objave opet su skice</numerusform>
            <numerusform>{count} objava opet su skice</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Izbrisano</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts deleted</source>
        <translation>
            <numerusform>{count} objava izbrisana</numerusform>
            <numerusform>{count} objave izbrisane</numerusform>
            <numerusform>{count} objava izbrisano</numerusform>
        </translation>
    </message>
    <message>
        <source>Labelled “{label}”</source>
        <translation>Dodana oznaka „{label}”</translation>
    </message>
    <message>
        <source>Label “{label}” taken off</source>
        <translation>Skinuta oznaka „{label}”</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Izlazi {when}</translation>
    </message>
    <message>
        <source>The copy goes out {when}</source>
        <translation>Kopija izlazi {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts copied</source>
        <translation>
            <numerusform>Kopirana {count} objava</numerusform>
            <numerusform>Kopirane {count} objave</numerusform>
            <numerusform>Kopirano {count} objava</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>Premješteno: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts moved</source>
        <translation>
            <numerusform>Premještena {count} objava</numerusform>
            <numerusform>Premještene {count} objave</numerusform>
            <numerusform>Premješteno {count} objava</numerusform>
        </translation>
    </message>
    <message>
        <source>The network gave no address for this post</source>
        <translation>Mreža nije dala adresu ove objave</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Paused</source>
        <translation>Pauziran</translation>
    </message>
    <message>
        <source>While it is paused, nothing goes out there</source>
        <translation>Dok je pauziran, ništa onamo ne izlazi</translation>
    </message>
    <message>
        <source>Most posts a day from the queue</source>
        <translation>Najviše objava iz reda na dan</translation>
    </message>
    <message>
        <source>Least time between two posts</source>
        <translation>Najmanje vremena između dviju objava</translation>
    </message>
    <message>
        <source>Posting times</source>
        <translation>Vremena objavljivanja</translation>
    </message>
    <message>
        <source>Posting times: {count} a week</source>
        <translation>Vremena: {count} tjedno</translation>
    </message>
    <message>
        <source>Set posting times</source>
        <translation>Postavi vremena objavljivanja</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Najviše</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Razmak</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>na dan</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Više: {name}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Provjeri ponovno</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Preimenuj…</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Poveži ponovno…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ukloni…</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>bilo kada</translation>
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
        <translation>Kanal {name}</translation>
    </message>
    <message>
        <source>{name}: its queue is paused</source>
        <translation>{name}: red je pauziran</translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>Rename channel</source>
        <translation>Preimenuj kanal</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Naziv kanala</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Ukloni kanal</translation>
    </message>
    <message>
        <source>Remove {name} from SocialDesk?</source>
        <translation>Ukloniti {name} iz SocialDeska?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ostavi</translation>
    </message>
    <message>
        <source>Nothing is planned there.</source>
        <translation>Ondje ništa nije planirano.</translation>
    </message>
    <message>
        <source>One post that is planned there won't go out there.</source>
        <translation>Jedna objava planirana ondje neće onamo izaći.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts that are planned there won't go out there.</source>
        <translation>
            <numerusform>{count} objava planirana ondje neće onamo izaći.</numerusform>
            <numerusform>{count} objave planirane ondje neće onamo izaći.</numerusform>
            <numerusform>{count} objava planiranih ondje neće onamo izaći.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it has published stays on the network.</source>
        <translation>Ono što je već objavljeno ostaje na mreži.</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>Uklonjeno: {name}</translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message>
        <source>Where should your posts go?</source>
        <translation>Kamo trebaju ići vaše objave?</translation>
    </message>
    <message>
        <source>One channel is enough to begin with. Add others in Settings at any time.</source>
        <translation>Za početak je dovoljan jedan kanal. Druge dodajte u Postavkama u svakom trenutku.</translation>
    </message>
    <message>
        <source>A feed of your own, without any account</source>
        <translation>Vlastiti feed, bez ikakvog računa</translation>
    </message>
    <message>
        <source>An account: Bluesky, Mastodon, Instagram and others</source>
        <translation>Račun: Bluesky, Mastodon, Instagram i drugi</translation>
    </message>
    <message>
        <source>SocialDesk writes a page and an Atom feed into a folder. You can put that folder on any web host, and nothing is seen by anybody before you do.</source>
        <translation>SocialDesk piše stranicu i Atom feed u mapu. Tu mapu možete staviti na bilo koji web-poslužitelj, a prije toga nitko ništa ne vidi.</translation>
    </message>
    <message>
        <source>You connect it step by step in Settings, and come back here for your first post.</source>
        <translation>Povežete ga korak po korak u Postavkama i vratite se ovamo po prvu objavu.</translation>
    </message>
</context>
<context>
    <name>ChannelPicker</name>
    <message>
        <source>There are no channels yet. Add one in Settings.</source>
        <translation>Još nema kanala. Dodajte ga u Postavkama.</translation>
    </message>
    <message>
        <source>Choose where this goes out.</source>
        <translation>Odaberite kamo ovo izlazi.</translation>
    </message>
</context>
<context>
    <name>ChannelToggle</name>
    <message>
        <source>Show only {name}</source>
        <translation>Pokaži samo: {name}</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>A channel is where your posts go. A feed needs no account.</source>
        <translation>Kanal je mjesto kamo idu vaše objave. Feed ne treba račun.</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Dodaj kanal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Dodaj kanal</translation>
    </message>
</context>
<context>
    <name>ChannelsRow</name>
    <message>
        <source>There is no channel yet. Add one first: a row with a time needs it.</source>
        <translation>Još nema kanala. Prvo ga dodajte: redak s vremenom ga treba.</translation>
    </message>
    <message>
        <source>Rows that name no channel go to</source>
        <translation>Retci bez kanala idu na</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Should your posts still go out when this window is closed?</source>
        <translation>Trebaju li vaše objave izlaziti i kad je ovaj prozor zatvoren?</translation>
    </message>
    <message>
        <source>One post waits for its time.</source>
        <translation>Jedna objava čeka svoje vrijeme.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts wait for their time.</source>
        <translation>
            <numerusform>{count} objava čeka svoje vrijeme.</numerusform>
            <numerusform>{count} objave čekaju svoje vrijeme.</numerusform>
            <numerusform>{count} objava čeka svoje vrijeme.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the tray SocialDesk goes on and sends them. If you quit, they wait until you open it again. You can change this in Settings, under Appearance.</source>
        <translation>U traci SocialDesk radi dalje i šalje ih. Ako izađete, čekaju dok ga ponovno ne otvorite. To možete promijeniti u Postavkama, pod Izgled.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Ostani u traci</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Izađi</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>What “{column}” holds</source>
        <translation>Što sadrži „{column}”</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Library</source>
        <translation>Knjižnica</translation>
    </message>
    <message>
        <source>From this pack</source>
        <translation>Iz ovog paketa</translation>
    </message>
    <message>
        <source>To this pack</source>
        <translation>U ovaj paket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Što</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prije</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Poslije</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Razlike</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Usporedba…</translation>
    </message>
    <message numerus="yes">
        <source>{count} differences</source>
        <translation>
            <numerusform>{count} razlika</numerusform>
            <numerusform>{count} razlike</numerusform>
            <numerusform>{count} razlika</numerusform>
        </translation>
    </message>
    <message>
        <source>The two packs do the same.</source>
        <translation>Oba paketa rade isto.</translation>
    </message>
    <message>
        <source>+ Added</source>
        <translation>+ Dodano</translation>
    </message>
    <message>
        <source>− Removed</source>
        <translation>− Uklonjeno</translation>
    </message>
    <message>
        <source>≠ Changed</source>
        <translation>≠ Promijenjeno</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravilo</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Naša riječ</translation>
    </message>
    <message>
        <source>Word to avoid</source>
        <translation>Riječ koju izbjegavamo</translation>
    </message>
    <message>
        <source>{said} (it looks for other words)</source>
        <translation>{said} (traži druge riječi)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Odakle</translation>
    </message>
    <message>
        <source>to</source>
        <translation>kamo</translation>
    </message>
</context>
<context>
    <name>ComposerRoom</name>
    <message>
        <source>Add pictures</source>
        <translation>Dodaj slike</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Slike ({patterns})</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Always correct</source>
        <translation>Uvijek ispravi</translation>
    </message>
    <message>
        <source>Correct “{words}” to</source>
        <translation>Ispravi „{words}” u</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>It is marked in every post, and goes with your voice.</source>
        <translation>Označava se u svakoj objavi i ide s vašim glasom.</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>{name}: {count} {unit}, no limit</source>
        <translation>{name}: {count} ({unit}), bez ograničenja</translation>
    </message>
    <message>
        <source>{name}: {count} {unit} too many</source>
        <translation>{name}: {count} ({unit}) previše</translation>
    </message>
    <message>
        <source>{name}: {count} {unit} left</source>
        <translation>{name}: još {count} ({unit})</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>No holidays</source>
        <translation>Bez blagdana</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Blagdani</translation>
    </message>
    <message>
        <source>Show the holidays of this country:</source>
        <translation>Prikaži blagdane ove zemlje:</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Obreži sliku</translation>
    </message>
    <message>
        <source>Size of the part that stays</source>
        <translation>Veličina dijela koji ostaje</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Obreži</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys.</source>
        <translation>Povucite okvir ili ga pomičite strelicama.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The part of the picture that stays</source>
        <translation>Dio slike koji ostaje</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {left} from the left, {top} from the top</source>
        <translation>{width} × {height} piksela, {left} slijeva, {top} odozgo</translation>
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
        <translation>d. MMMM yyyy.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy.</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Silent</source>
        <translation>Tišina</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nema plana</translation>
    </message>
    <message>
        <source>Over-full</source>
        <translation>Prepuno</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 objava</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>{count} objava</numerusform>
            <numerusform>{count} objave</numerusform>
            <numerusform>{count} objava</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message>
        <source>Retry</source>
        <translation>Pokušaj ponovno</translation>
    </message>
</context>
<context>
    <name>DeliveryRow</name>
    <message>
        <source>Open it</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>The first comment is on its way.</source>
        <translation>Prvi komentar je na putu.</translation>
    </message>
    <message>
        <source>The first comment is out.</source>
        <translation>Prvi komentar je izašao.</translation>
    </message>
    <message>
        <source>The first comment did not go out.</source>
        <translation>Prvi komentar nije izašao.</translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>Objavljeno je</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Nema je ondje</translation>
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
        <translation>Prvi komentar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bilješke</translation>
    </message>
    <message>
        <source>Options of a network</source>
        <translation>Mogućnosti mreže</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>None</source>
        <translation>Nema</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Prvi komentar</translation>
    </message>
    <message>
        <source>For colleagues; never published</source>
        <translation>Za kolege; nikad se ne objavljuju</translation>
    </message>
    <message>
        <source>Posted right after the post on {names}</source>
        <translation>Objavljuje se odmah nakon objave na: {names}</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bilješke</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A picture without text</source>
        <translation>Slika bez teksta</translation>
    </message>
</context>
<context>
    <name>DraftsDrawer</name>
    <message>
        <source>Drafts</source>
        <translation>Skice</translation>
    </message>
    <message>
        <source>Close the drafts</source>
        <translation>Zatvori skice</translation>
    </message>
    <message>
        <source>Drag one onto a day or a free slot.</source>
        <translation>Povucite skicu na dan ili slobodan termin.</translation>
    </message>
    <message>
        <source>No drafts. What you write and don't plan yet waits here.</source>
        <translation>Nema skica. Ono što napišete, a još ne planirate, čeka ovdje.</translation>
    </message>
</context>
<context>
    <name>DraftsDrop</name>
    <message>
        <source>Choose where this draft goes, then when.</source>
        <translation>Odaberite kamo ide ova skica, zatim kada.</translation>
    </message>
</context>
<context>
    <name>DraftsList</name>
    <message>
        <source>Drafts</source>
        <translation>Skice</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Nađi emoji</translation>
    </message>
    <message>
        <source>Find an emoji by its name</source>
        <translation>Nađi emoji po imenu</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Ništa se tako ne zove.</translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>Nothing went out in these days.</source>
        <translation>U ovim danima ništa nije izašlo.</translation>
    </message>
    <message>
        <source>Nothing is planned here yet.</source>
        <translation>Ovdje još ništa nije planirano.</translation>
    </message>
    <message>
        <source>Plan a post</source>
        <translation>Planiraj objavu</translation>
    </message>
    <message>
        <source>Your posts need somewhere to go.</source>
        <translation>Vaše objave trebaju mjesto kamo će ići.</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Dodaj kanal</translation>
    </message>
    <message>
        <source>No post here matches what you look for.</source>
        <translation>Nijedna objava ovdje ne odgovara onome što tražite.</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>It waits for approval. Planned for {when}.</source>
        <translation>Čeka odobrenje. Planirano: {when}.</translation>
    </message>
    <message>
        <source>Changes saved.</source>
        <translation>Promjene su spremljene.</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>Spremljeno kao skica.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Na putu je.</translation>
    </message>
    <message>
        <source>Added to the queue. It goes out {when}.</source>
        <translation>Dodano u red. Izlazi {when}.</translation>
    </message>
    <message>
        <source>Scheduled. It goes out {when}.</source>
        <translation>Zakazano. Izlazi {when}.</translation>
    </message>
    <message>
        <source>when planned</source>
        <translation>kako je planirano</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Ostavljeno kao skica.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Your changes are kept but not saved. The post goes out as it was.</source>
        <translation>Vaše su promjene sačuvane, ali nisu spremljene. Objava izlazi kakva je bila.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Spremi promjene</translation>
    </message>
    <message>
        <source>It is a draft again.</source>
        <translation>Opet je skica.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>{count} {unit} too long for {network}</source>
        <translation>za {network} predugo {count} ({unit})</translation>
    </message>
    <message>
        <source>{count} {unit} too long for {network} beside a picture</source>
        <translation>za {network} uz sliku predugo {count} ({unit})</translation>
    </message>
    <message>
        <source>Part {number} is {count} {unit} too long for {network}</source>
        <translation>Dio {number} je za {network} predug {count} ({unit})</translation>
    </message>
    <message>
        <source>Part {number} is {count} {unit} too long for {network} beside a picture</source>
        <translation>Dio {number} je za {network} uz sliku predug {count} ({unit})</translation>
    </message>
    <message>
        <source>{network} refuses longer posts. What is marked no longer fits.</source>
        <translation>{network} odbija dulje objave. Označeno više ne stane.</translation>
    </message>
    <message>
        <source>{network} takes {most} hashtags, this post has {count}</source>
        <translation>{network} prima hashtagova: {most}, ova objava ih ima {count}</translation>
    </message>
    <message>
        <source>{network} refuses the post. Keep the ones that say most.</source>
        <translation>{network} odbija objavu. Zadržite one koji najviše govore.</translation>
    </message>
    <message>
        <source>Picture: {message}</source>
        <translation>Slika: {message}</translation>
    </message>
    <message>
        <source>Picture {number}: {message}</source>
        <translation>Slika {number}: {message}</translation>
    </message>
    <message>
        <source>{network} needs a picture</source>
        <translation>{network} treba sliku</translation>
    </message>
    <message>
        <source>{network} needs {count} pictures</source>
        <translation>{network} treba slika: {count}</translation>
    </message>
    <message>
        <source>Add one: there is no post without.</source>
        <translation>Dodajte je: bez nje nema objave.</translation>
    </message>
    <message>
        <source>{network} takes {most} pictures, this post has {count}</source>
        <translation>{network} prima slika: {most}, ova objava ih ima {count}</translation>
    </message>
    <message>
        <source>{network} refuses the post. Leave some out or make a second post.</source>
        <translation>{network} odbija objavu. Izostavite neke ili napravite drugu objavu.</translation>
    </message>
    <message>
        <source>{network} does not take pictures this tall</source>
        <translation>{network} ne prima tako visoke slike</translation>
    </message>
    <message>
        <source>{network} does not take pictures this wide</source>
        <translation>{network} ne prima tako široke slike</translation>
    </message>
    <message>
        <source>{network} takes shapes from {shape} (width to height). Crop it.</source>
        <translation>{network} prima omjere {shape} (širina prema visini). Obrežite je.</translation>
    </message>
    <message>
        <source>{network} does not take {type} pictures</source>
        <translation>{network} ne prima slike {type}</translation>
    </message>
    <message>
        <source>Save it as {types}.</source>
        <translation>Spremite je kao {types}.</translation>
    </message>
    <message>
        <source>{size} MB is too big for {network}</source>
        <translation>{size} MB je previše za {network}</translation>
    </message>
    <message>
        <source>{network} takes {size} MB. Make it smaller.</source>
        <translation>{network} prima {size} MB. Smanjite je.</translation>
    </message>
    <message>
        <source>the post is empty</source>
        <translation>objava je prazna</translation>
    </message>
    <message>
        <source>write a text or add a picture</source>
        <translation>napišite tekst ili dodajte sliku</translation>
    </message>
    <message>
        <source>the post has no channel to go to</source>
        <translation>objava nema kanal kamo ide</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>odaberite barem jedan</translation>
    </message>
    <message>
        <source>choose a time still to come</source>
        <translation>odaberite vrijeme koje tek dolazi</translation>
    </message>
    <message>
        <source>“{name}” has no posting schedule</source>
        <translation>„{name}” nema raspored objavljivanja</translation>
    </message>
    <message>
        <source>“{name}” has no free slot within a year</source>
        <translation>„{name}” nema slobodnog termina godinu dana</translation>
    </message>
    <message>
        <source>add slots, raise its daily cap, or let its posts be closer together</source>
        <translation>dodajte termine, povećajte dnevno ograničenje ili smanjite razmak među objavama</translation>
    </message>
    <message>
        <source>this workspace approves posts before they go out</source>
        <translation>ovdje se objave odobravaju prije nego što izađu</translation>
    </message>
    <message>
        <source>ask for approval first</source>
        <translation>prvo zatražite odobrenje</translation>
    </message>
    <message>
        <source>another SocialDesk publishes from this data folder</source>
        <translation>iz ove mape podataka objavljuje drugi SocialDesk</translation>
    </message>
    <message>
        <source>it will send what is due</source>
        <translation>on će poslati ono čemu je vrijeme</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>nema se što poništiti</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>nema se što ponoviti</translation>
    </message>
    <message>
        <source>“{text}” has gone out or was changed since</source>
        <translation>„{text}” je već izašla ili je otad promijenjena</translation>
    </message>
    <message>
        <source>it stays as it is; open it to see what happened</source>
        <translation>ostaje kakva jest; otvorite je da vidite što se dogodilo</translation>
    </message>
    <message>
        <source>the post is being published</source>
        <translation>objava se upravo objavljuje</translation>
    </message>
    <message>
        <source>wait a moment until it is out</source>
        <translation>pričekajte trenutak dok ne izađe</translation>
    </message>
    <message>
        <source>write a new post instead</source>
        <translation>napišite umjesto toga novu objavu</translation>
    </message>
    <message>
        <source>first settle whether it went out</source>
        <translation>prvo utvrdite je li izašla</translation>
    </message>
    <message>
        <source>the post was changed elsewhere</source>
        <translation>objava je promijenjena drugdje</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>pogledajte je ponovno</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disk je pun</translation>
    </message>
    <message>
        <source>free some space; nothing was lost</source>
        <translation>oslobodite prostor; ništa nije izgubljeno</translation>
    </message>
    <message>
        <source>the calendar is busy in another window</source>
        <translation>kalendar je zauzet u drugom prozoru</translation>
    </message>
    <message>
        <source>try again in a moment; nothing was changed</source>
        <translation>pokušajte za trenutak; ništa nije promijenjeno</translation>
    </message>
    <message>
        <source>the disk can't be read or written</source>
        <translation>disk se ne može čitati ni pisati</translation>
    </message>
    <message>
        <source>check the disk that holds the data folder</source>
        <translation>provjerite disk s mapom podataka</translation>
    </message>
    <message>
        <source>the calendar can't be opened for writing</source>
        <translation>kalendar se ne može otvoriti za pisanje</translation>
    </message>
    <message>
        <source>check that the data folder is yours and can be written</source>
        <translation>provjerite je li mapa podataka vaša i može li se u nju pisati</translation>
    </message>
    <message>
        <source>put back a copy from the backups folder; the file was left as it is</source>
        <translation>vratite kopiju iz mape sigurnosnih kopija; datoteka je ostala kakva jest</translation>
    </message>
    <message>
        <source>this calendar was made by a newer SocialDesk</source>
        <translation>ovaj je kalendar napravio noviji SocialDesk</translation>
    </message>
    <message>
        <source>another SocialDesk is upgrading this calendar</source>
        <translation>drugi SocialDesk upravo nadograđuje ovaj kalendar</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>pokušajte za trenutak</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>pokušajte ponovno</translation>
    </message>
    <message>
        <source>there is already a channel “{name}”</source>
        <translation>već postoji kanal „{name}”</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>odaberite drugi naziv</translation>
    </message>
    <message>
        <source>“{name}” has posts whose outcome is not settled</source>
        <translation>„{name}” ima objave za koje se ne zna jesu li izašle</translation>
    </message>
    <message>
        <source>settle them first, then remove the channel</source>
        <translation>prvo to utvrdite, zatim uklonite kanal</translation>
    </message>
    <message>
        <source>a channel needs a name</source>
        <translation>kanal treba naziv</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>dajte mu naziv</translation>
    </message>
    <message>
        <source>the feed has no folder</source>
        <translation>feed nema mapu</translation>
    </message>
    <message>
        <source>choose one in the channel's settings</source>
        <translation>odaberite je u postavkama kanala</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>odaberite drugu mapu</translation>
    </message>
    <message>
        <source>the app password is empty</source>
        <translation>lozinka aplikacije je prazna</translation>
    </message>
    <message>
        <source>make one in Bluesky's settings</source>
        <translation>napravite je u postavkama Blueskyja</translation>
    </message>
    <message>
        <source>no keyring is running, nothing was saved</source>
        <translation>nijedan privjesak ključeva ne radi, ništa nije spremljeno</translation>
    </message>
    <message>
        <source>install and unlock GNOME Keyring or KWallet, then try again</source>
        <translation>instalirajte i otključajte GNOME Keyring ili KWallet, pa pokušajte ponovno</translation>
    </message>
    <message>
        <source>sign in to this computer with your own account and try again</source>
        <translation>prijavite se na ovo računalo vlastitim računom i pokušajte ponovno</translation>
    </message>
    <message>
        <source>the keyring did not keep the secret, nothing was saved</source>
        <translation>privjesak ključeva nije sačuvao tajnu, ništa nije spremljeno</translation>
    </message>
    <message>
        <source>the picture can't be read</source>
        <translation>slika se ne može pročitati</translation>
    </message>
    <message>
        <source>use a JPEG, PNG, GIF or WebP file that opens in a viewer</source>
        <translation>koristite datoteku JPEG, PNG, GIF ili WebP koja se otvara u pregledniku slika</translation>
    </message>
    <message>
        <source>the picture can't be made small enough</source>
        <translation>slika se ne može dovoljno smanjiti</translation>
    </message>
    <message>
        <source>use another picture</source>
        <translation>koristite drugu sliku</translation>
    </message>
    <message>
        <source>a moving picture can't be cropped here</source>
        <translation>pokretna slika ne može se ovdje obrezati</translation>
    </message>
    <message>
        <source>use a still one</source>
        <translation>koristite nepokretnu</translation>
    </message>
    <message>
        <source>it needs a short name</source>
        <translation>treba kratak naziv</translation>
    </message>
    <message>
        <source>there is nothing to keep</source>
        <translation>nema se što sačuvati</translation>
    </message>
    <message>
        <source>write a text first</source>
        <translation>prvo napišite tekst</translation>
    </message>
    <message>
        <source>a correction needs two words</source>
        <translation>ispravak treba dvije riječi</translation>
    </message>
    <message>
        <source>say what is wrong and what is right</source>
        <translation>recite što je krivo i što je točno</translation>
    </message>
    <message>
        <source>there is no word on what to change</source>
        <translation>nije rečeno što promijeniti</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>napišite bilješku</translation>
    </message>
    <message>
        <source>{server} does not answer</source>
        <translation>{server} ne odgovara</translation>
    </message>
    <message>
        <source>{server} can't be reached</source>
        <translation>{server} nije dostupan</translation>
    </message>
    <message>
        <source>the connection to {server} broke before it answered</source>
        <translation>veza s {server} prekinula se prije odgovora</translation>
    </message>
    <message>
        <source>Ready to write to {folder}</source>
        <translation>Spremno za pisanje u {folder}</translation>
    </message>
    <message>
        <source>Connected to Bluesky as @{handle}</source>
        <translation>Povezano s Blueskyjem kao @{handle}</translation>
    </message>
    <message>
        <source>Connected to Mastodon as @{handle}</source>
        <translation>Povezano s Mastodonom kao @{handle}</translation>
    </message>
    <message>
        <source>Connected to X as @{handle}</source>
        <translation>Povezano s X-om kao @{handle}</translation>
    </message>
    <message>
        <source>Connected to LinkedIn as {name}</source>
        <translation>Povezano s LinkedInom kao {name}</translation>
    </message>
    <message>
        <source>Connected to the Page {name}</source>
        <translation>Povezano sa stranicom {name}</translation>
    </message>
    <message>
        <source>Connected to {title} on Telegram</source>
        <translation>Povezano s {title} na Telegramu</translation>
    </message>
    <message>
        <source>Reminds you to post on {host}</source>
        <translation>Podsjeća vas da objavite na {host}</translation>
    </message>
    <message>
        <source>the demo has no Bluesky account</source>
        <translation>pokazna inačica nema račun Bluesky</translation>
    </message>
    <message>
        <source>{moment} is in the past</source>
        <translation>{moment} je već prošlo</translation>
    </message>
    <message>
        <source>{moment} in {zone} is in the past</source>
        <translation>{moment} u zoni {zone} je već prošlo</translation>
    </message>
    <message>
        <source>there is no text and no picture</source>
        <translation>nema ni teksta ni slike</translation>
    </message>
    <message>
        <source>no time: it becomes a draft</source>
        <translation>nema vremena: postaje skica</translation>
    </message>
    <message>
        <source>“{text}” names no hour</source>
        <translation>„{text}” ne kaže sat</translation>
    </message>
    <message>
        <source>“{text}” names no day</source>
        <translation>„{text}” ne kaže dan</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <translation>„{text}” nije vrijeme</translation>
    </message>
    <message>
        <source>there is no channel “{name}”</source>
        <translation>nema kanala „{name}”</translation>
    </message>
    <message>
        <source>it names no channel and none is chosen</source>
        <translation>ne navodi kanal i nijedan nije odabran</translation>
    </message>
    <message>
        <source>“{name}” is not there</source>
        <translation>„{name}” nije ondje</translation>
    </message>
    <message>
        <source>put the picture beside the plan</source>
        <translation>stavite sliku pokraj plana</translation>
    </message>
    <message>
        <source>“{name}” lies outside the plan's folder</source>
        <translation>„{name}” je izvan mape plana</translation>
    </message>
    <message>
        <source>put the picture beside it</source>
        <translation>stavite sliku pokraj njega</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} je prazna</translation>
    </message>
    <message>
        <source>choose the file with the plan</source>
        <translation>odaberite datoteku s planom</translation>
    </message>
    <message>
        <source>{file} is no CSV file</source>
        <translation>{file} nije CSV datoteka</translation>
    </message>
    <message>
        <source>save the sheet as CSV and choose that file</source>
        <translation>spremite tablicu kao CSV i odaberite tu datoteku</translation>
    </message>
    <message>
        <source>{file} is not a calendar</source>
        <translation>{file} nije kalendar</translation>
    </message>
    <message>
        <source>choose a file that ends in .ics</source>
        <translation>odaberite datoteku koja završava na .ics</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} je prevelika</translation>
    </message>
    <message>
        <source>{file} holds no answers</source>
        <translation>{file} ne sadrži odgovore</translation>
    </message>
    <message>
        <source>choose the file that the review page saved</source>
        <translation>odaberite datoteku koju je spremila stranica za pregled</translation>
    </message>
    <message>
        <source>{file} answers another calendar's review</source>
        <translation>{file} odgovara na pregled drugog kalendara</translation>
    </message>
    <message>
        <source>choose the answers to yours</source>
        <translation>odaberite odgovore na svoj</translation>
    </message>
    <message>
        <source>{file} can't be written ({reason})</source>
        <translation>{file} se ne može zapisati ({reason})</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>odaberite drugo mjesto</translation>
    </message>
    <message>
        <source>nothing is planned for that time</source>
        <translation>za to vrijeme ništa nije planirano</translation>
    </message>
    <message>
        <source>choose another week</source>
        <translation>odaberite drugi tjedan</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>E-mail newsletter</source>
        <translation>Bilten e-poštom</translation>
    </message>
    <message>
        <source>Facebook Page</source>
        <translation>Stranica na Facebooku</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Podsjetnik</translation>
    </message>
    <message>
        <source>character</source>
        <translation>znak</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>bajt</translation>
    </message>
    <message>
        <source>Choose a folder that your web host serves, or any folder to copy there later.</source>
        <translation>Odaberite mapu koju poslužuje vaš web-poslužitelj, ili bilo koju da je onamo kopirate kasnije.</translation>
    </message>
    <message>
        <source>Link to feed.atom and index.html in it from your site.</source>
        <translation>Sa svoje stranice stavite poveznicu na feed.atom i index.html u njoj.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Left out: a folder in the data folder.</source>
        <translation>Ako je prazno: mapa u mapi podataka.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Left out: the channel's name.</source>
        <translation>Ako je prazno: naziv kanala.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web-adresa</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>znakovi</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bajtovi</translation>
    </message>
    <message>
        <source>Open bsky.app and go to Settings, Privacy and security, App passwords.</source>
        <translation>Otvorite bsky.app i idite na Postavke, Privatnost i sigurnost, Lozinke aplikacija.</translation>
    </message>
    <message>
        <source>Add an app password and call it SocialDesk. You can take it back there at any time.</source>
        <translation>Dodajte lozinku aplikacije i nazovite je SocialDesk. Ondje je možete povući u svakom trenutku.</translation>
    </message>
    <message>
        <source>Copy it and paste it here, with your handle.</source>
        <translation>Kopirajte je i zalijepite ovdje, s korisničkim imenom.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Korisničko ime</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Lozinka aplikacije</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Poslužitelj</translation>
    </message>
    <message>
        <source>Card of the first link</source>
        <translation>Kartica prve poveznice</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>On your server open Preferences, then Development, and choose New application.</source>
        <translation>Na svom poslužitelju otvorite Postavke, zatim Razvijanje i odaberite Nova aplikacija.</translation>
    </message>
    <message>
        <source>Call it SocialDesk. Under Scopes tick read:accounts, read:statuses, write:media and write:statuses; nothing else is needed.</source>
        <translation>Nazovite je SocialDesk. Pod Scopes označite read:accounts, read:statuses, write:media i write:statuses; ništa drugo ne treba.</translation>
    </message>
    <message>
        <source>Save, open the application, and copy Your access token.</source>
        <translation>Spremite, otvorite aplikaciju i kopirajte svoj pristupni token.</translation>
    </message>
    <message>
        <source>Paste it here, with the address of your server.</source>
        <translation>Zalijepite ga ovdje, s adresom svog poslužitelja.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Pristupni token</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Tko to vidi</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>svi</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nije na popisima</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>pratitelji</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Upozorenje o sadržaju</translation>
    </message>
    <message>
        <source>Ask your mail provider for the address of its outgoing mail server (SMTP) and its port: 587 or 465.</source>
        <translation>Pitajte davatelja e-pošte za adresu poslužitelja odlazne pošte (SMTP) i njegov port: 587 ili 465.</translation>
    </message>
    <message>
        <source>Where your login needs a second step, make an app password for SocialDesk there.</source>
        <translation>Ako prijava traži drugi korak, ondje napravite lozinku aplikacije za SocialDesk.</translation>
    </message>
    <message>
        <source>Write down who gets it: the address of a mailing list, or a text file with one address a line. Write only to people who asked for it.</source>
        <translation>Zapišite tko to dobiva: adresu popisa primatelja ili tekstualnu datoteku s jednom adresom u retku. Pišite samo ljudima koji su to tražili.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Poslužitelj e-pošte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Za</translation>
    </message>
    <message>
        <source>A list's address, or a text file with one address a line.</source>
        <translation>Adresa popisa ili tekstualna datoteka s jednom adresom u retku.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Ime za prijavu</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Podnožje</translation>
    </message>
    <message>
        <source>Address to unsubscribe</source>
        <translation>Adresa za odjavu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather and send /newbot.</source>
        <translation>U Telegramu pišite @BotFather i pošaljite /newbot.</translation>
    </message>
    <message>
        <source>Give the bot a name. BotFather answers with its token: copy that.</source>
        <translation>Dajte botu ime. BotFather odgovara tokenom: kopirajte ga.</translation>
    </message>
    <message>
        <source>Open your channel, then Administrators, and add the bot. Let it post messages.</source>
        <translation>Otvorite svoj kanal, zatim Administratori, i dodajte bota. Dopustite mu da objavljuje poruke.</translation>
    </message>
    <message>
        <source>Paste the token here, with the channel's name, like @cornershop.</source>
        <translation>Zalijepite token ovdje, s nazivom kanala, kao @cornershop.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token bota</translation>
    </message>
    <message>
        <source>Notify subscribers</source>
        <translation>Obavijest pretplatnicima</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>sa zvukom</translation>
    </message>
    <message>
        <source>silently</source>
        <translation>tiho</translation>
    </message>
    <message>
        <source>Sign in at console.x.com with your shop's account and buy credits.</source>
        <translation>Prijavite se na console.x.com računom svoje trgovine i kupite kredite.</translation>
    </message>
    <message>
        <source>Create a project and an app in it. Under User authentication, choose Read and write.</source>
        <translation>Napravite projekt i u njemu aplikaciju. Pod User authentication odaberite Read and write.</translation>
    </message>
    <message>
        <source>Copy the app's Client ID, and its Client secret if it has one.</source>
        <translation>Kopirajte Client ID aplikacije i njezin Client secret ako ga ima.</translation>
    </message>
    <message>
        <source>Authorise the app for your account with the scopes tweet.read, tweet.write, users.read, media.write and offline.access.</source>
        <translation>Ovlastite aplikaciju za svoj račun s tweet.read, tweet.write, users.read, media.write i offline.access.</translation>
    </message>
    <message>
        <source>Paste the refresh token that X gives you for them. SocialDesk renews it from then on: don't use the same one in another program.</source>
        <translation>Zalijepite refresh token koji X za njih daje. Dalje ga obnavlja SocialDesk: ne koristite ga u drugom programu.</translation>
    </message>
    <message>
        <source>X takes prepaid credits: you pay for each post, and for looking posts up.</source>
        <translation>X traži kredite unaprijed: plaćate svaku objavu i svako traženje objava.</translation>
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
        <translation>Tko smije odgovoriti</translation>
    </message>
    <message>
        <source>people you follow</source>
        <translation>ljudi koje pratite</translation>
    </message>
    <message>
        <source>people you mention</source>
        <translation>ljudi koje spominjete</translation>
    </message>
    <message>
        <source>verified accounts</source>
        <translation>provjereni računi</translation>
    </message>
    <message>
        <source>Create an app at developer.linkedin.com for your company page.</source>
        <translation>Napravite aplikaciju na developer.linkedin.com za stranicu svoje tvrtke.</translation>
    </message>
    <message>
        <source>On its Products tab ask for Share on LinkedIn (to post as yourself) or Community Management API (to post as the page). LinkedIn reviews the second one.</source>
        <translation>Na kartici Products zatražite Share on LinkedIn (da objavljujete kao vi) ili Community Management API (kao stranica). Drugo LinkedIn pregledava.</translation>
    </message>
    <message>
        <source>Under Docs and tools, open the OAuth token generator and make a token with w_member_social, or with w_organization_social and r_organization_social.</source>
        <translation>Pod Docs and tools otvorite OAuth token generator i napravite token s w_member_social, ili s w_organization_social i r_organization_social.</translation>
    </message>
    <message>
        <source>Paste the token here. It lasts 60 days; SocialDesk tells you when a new one is needed.</source>
        <translation>Zalijepite token ovdje. Traje 60 dana; SocialDesk javlja kad treba novi.</translation>
    </message>
    <message>
        <source>The author is urn:li:organization: and your page's number, or urn:li:person: and your id.</source>
        <translation>Autor je urn:li:organization: i broj vaše stranice, ili urn:li:person: i vaš id.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>veze</translation>
    </message>
    <message>
        <source>Create an app of the type Business at developers.facebook.com. For your own Page it needs no review.</source>
        <translation>Napravite aplikaciju vrste Business na developers.facebook.com. Za vlastitu stranicu ne treba pregled.</translation>
    </message>
    <message>
        <source>In the Graph API Explorer choose the app and add pages_manage_posts, pages_read_engagement and pages_show_list.</source>
        <translation>U Graph API Exploreru odaberite aplikaciju i dodajte pages_manage_posts, pages_read_engagement i pages_show_list.</translation>
    </message>
    <message>
        <source>Make a user token, extend it in the Access Token Debugger, and ask for me/accounts with it: the answer holds your Page's ID and its token.</source>
        <translation>Napravite korisnički token, produžite ga u Access Token Debuggeru i njime zatražite me/accounts: u odgovoru su ID stranice i njezin token.</translation>
    </message>
    <message>
        <source>Paste both here. A Page token made that way does not run out by itself.</source>
        <translation>Zalijepite oboje ovdje. Tako napravljen token stranice ne istječe sam.</translation>
    </message>
    <message>
        <source>Page ID</source>
        <translation>ID stranice</translation>
    </message>
    <message>
        <source>Page access token</source>
        <translation>Pristupni token stranice</translation>
    </message>
    <message>
        <source>Turn your Pinterest account into a business account.</source>
        <translation>Pretvorite svoj račun Pinterest u poslovni.</translation>
    </message>
    <message>
        <source>Create an app at developers.pinterest.com and ask for access. Until Pinterest has reviewed it, only you see what it posts.</source>
        <translation>Napravite aplikaciju na developers.pinterest.com i zatražite pristup. Dok je Pinterest ne pregleda, samo vi vidite što objavljuje.</translation>
    </message>
    <message>
        <source>Copy the App ID and the App secret.</source>
        <translation>Kopirajte App ID i App secret.</translation>
    </message>
    <message>
        <source>Authorise the app with boards:read, boards:write, pins:read, pins:write and user_accounts:read, and paste the refresh token here. SocialDesk renews it.</source>
        <translation>Ovlastite aplikaciju s boards:read, boards:write, pins:read, pins:write i user_accounts:read i zalijepite refresh token ovdje. SocialDesk ga obnavlja.</translation>
    </message>
    <message>
        <source>The board's ID is in the answer to GET /v5/boards.</source>
        <translation>ID ploče je u odgovoru na GET /v5/boards.</translation>
    </message>
    <message>
        <source>Board ID</source>
        <translation>ID ploče</translation>
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
        <translation>Poveznica</translation>
    </message>
    <message>
        <source>Turn your account into a business or creator account, in Instagram's settings.</source>
        <translation>Pretvorite račun u poslovni ili autorski, u postavkama Instagrama.</translation>
    </message>
    <message>
        <source>Create an app at developers.facebook.com and add Instagram to it, API setup with Instagram login. For your own account it needs no review.</source>
        <translation>Napravite aplikaciju na developers.facebook.com i dodajte joj Instagram, API setup with Instagram login. Za vlastiti račun ne treba pregled.</translation>
    </message>
    <message>
        <source>Add your account there and generate a token with instagram_business_basic and instagram_business_content_publish. Paste it here with the account's ID.</source>
        <translation>Dodajte ondje svoj račun i napravite token s instagram_business_basic i instagram_business_content_publish. Zalijepite ga ovdje s ID-om računa.</translation>
    </message>
    <message>
        <source>Instagram fetches pictures by a web address. Put SocialDesk's media folder where anybody can open it, for instance on your shop's server, and give its address here.</source>
        <translation>Instagram dohvaća slike s web-adrese. Stavite mapu medija SocialDeska gdje je svatko može otvoriti, na primjer na poslužitelj trgovine, i ovdje dajte njezinu adresu.</translation>
    </message>
    <message>
        <source>No such place? Add a Reminder channel instead: SocialDesk hands the post over to you at its time.</source>
        <translation>Nemate takvo mjesto? Umjesto toga dodajte kanal Podsjetnik: SocialDesk vam predaje objavu u njezino vrijeme.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID računa</translation>
    </message>
    <message>
        <source>Public address of your pictures</source>
        <translation>Javna adresa vaših slika</translation>
    </message>
    <message>
        <source>Create an app at developers.facebook.com with the use case Access the Threads API.</source>
        <translation>Napravite aplikaciju na developers.facebook.com sa slučajem Access the Threads API.</translation>
    </message>
    <message>
        <source>Add your Threads account as a tester of the app and accept that in Threads' settings. For your own account it needs no review.</source>
        <translation>Dodajte svoj račun Threads kao ispitivača aplikacije i prihvatite to u postavkama Threadsa. Za vlastiti račun ne treba pregled.</translation>
    </message>
    <message>
        <source>Generate a token with threads_basic and threads_content_publish. Paste it here with the account's ID.</source>
        <translation>Napravite token s threads_basic i threads_content_publish. Zalijepite ga ovdje s ID-om računa.</translation>
    </message>
    <message>
        <source>For pictures, put SocialDesk's media folder where anybody can open it, for instance on your shop's server, and give its address here. Without one, only texts go out.</source>
        <translation>Za slike stavite mapu medija SocialDeska gdje je svatko može otvoriti, na primjer na poslužitelj trgovine, i ovdje dajte njezinu adresu. Bez nje izlaze samo tekstovi.</translation>
    </message>
    <message>
        <source>On your server or service, make an address that takes a POST request with JSON.</source>
        <translation>Na svom poslužitelju ili u usluzi napravite adresu koja prima POST zahtjev s JSON-om.</translation>
    </message>
    <message>
        <source>Get or make a signing secret of the form whsec_… (24 to 64 random bytes in base64).</source>
        <translation>Nabavite ili napravite tajnu za potpis oblika whsec_… (24 do 64 nasumična bajta u base64).</translation>
    </message>
    <message>
        <source>Let the server check the signature, as standardwebhooks.com says, and keep each webhook-id once: a post that is sent again has the same one.</source>
        <translation>Neka poslužitelj provjerava potpis, kako kaže standardwebhooks.com, i čuva svaki webhook-id jednom: ponovno poslana objava ima isti.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Tajna za potpis</translation>
    </message>
    <message>
        <source>Standard Webhooks: base64 after whsec_. The server checks our signature with it.</source>
        <translation>Standard Webhooks: base64 nakon whsec_. Poslužitelj njime provjerava naš potpis.</translation>
    </message>
    <message>
        <source>Choose where you post it. SocialDesk needs no login there.</source>
        <translation>Odaberite gdje objavljujete. SocialDesk ondje ne treba prijavu.</translation>
    </message>
    <message>
        <source>At its time, SocialDesk shows the post in the queue: copy the text, save the pictures, open the site and post it.</source>
        <translation>U njezino vrijeme SocialDesk pokazuje objavu u redu: kopirajte tekst, spremite slike, otvorite stranicu i objavite.</translation>
    </message>
    <message>
        <source>Mark it as done. Until then it counts as not published.</source>
        <translation>Označite da je gotovo. Dotad se računa kao neobjavljeno.</translation>
    </message>
    <message>
        <source>Where you post it</source>
        <translation>Gdje objavljujete</translation>
    </message>
</context>
<context>
    <name>ExamplesList</name>
    <message>
        <source>Examples from {pack}</source>
        <translation>Primjeri iz paketa {pack}</translation>
    </message>
    <message>
        <source>Sounds like us</source>
        <translation>Zvuči kao mi</translation>
    </message>
    <message>
        <source>Does not sound like us</source>
        <translation>Ne zvuči kao mi</translation>
    </message>
</context>
<context>
    <name>ExchangeHome</name>
    <message>
        <source>Choose a file…</source>
        <translation>Odaberi datoteku…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Uvoz</translation>
    </message>
    <message>
        <source>Plans and calendars ({patterns})</source>
        <translation>Planovi i kalendari ({patterns})</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Uvoz plana</translation>
    </message>
    <message>
        <source>A CSV file from Buffer, Publer, Sprout Social, Hootsuite or a sheet of your own. You see every row before anything is kept.</source>
        <translation>CSV datoteka iz Buffera, Publera, Sprout Sociala, Hootsuitea ili vlastite tablice. Vidite svaki redak prije nego što se nešto sačuva.</translation>
    </message>
    <message>
        <source>A calendar file (.ics) brings in its events as notes.</source>
        <translation>Datoteka kalendara (.ics) donosi svoje događaje kao bilješke.</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>Ili ispustite datoteku ovdje.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Uvoz i izvoz</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Something else was changed since. Undo goes back one change at a time.</source>
        <translation>U međuvremenu je promijenjeno nešto drugo. Poništavanje ide jednu po jednu promjenu unatrag.</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Which posts</source>
        <translation>Koje objave</translation>
    </message>
    <message>
        <source>Everything from today on</source>
        <translation>Sve od danas</translation>
    </message>
    <message>
        <source>The next four weeks</source>
        <translation>Sljedeća četiri tjedna</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Posljednja četiri tjedna</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Odabrani dani</translation>
    </message>
    <message>
        <source>Everything, drafts too</source>
        <translation>Sve, i skice</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prvi dan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Posljednji dan</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Izvezi kao CSV…</translation>
    </message>
    <message>
        <source>Export for a calendar…</source>
        <translation>Izvezi za kalendar…</translation>
    </message>
    <message>
        <source>Sheet (*.csv)</source>
        <translation>Tablica (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalendar (*.ics)</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Izvoz plana</translation>
    </message>
    <message>
        <source>{file} holds {count} rows</source>
        <translation>Redaka u datoteci {file}: {count}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Pokaži mapu</translation>
    </message>
    <message>
        <source>A sheet can be imported again; a calendar shows the plan to colleagues.</source>
        <translation>Tablica se može ponovno uvesti; kalendar pokazuje plan kolegama.</translation>
    </message>
</context>
<context>
    <name>FeedForm</name>
    <message>
        <source>Add a feed</source>
        <translation>Dodaj feed</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Dodaj feed</translation>
    </message>
    <message>
        <source>SocialDesk writes a page, an Atom feed and your pictures into a folder. Put that folder on any web host, and people can follow it. It needs no account.</source>
        <translation>SocialDesk piše stranicu, Atom feed i vaše slike u mapu. Stavite tu mapu na bilo koji web-poslužitelj i ljudi je mogu pratiti. Ne treba račun.</translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation>Pekara na uglu</translation>
    </message>
    <message>
        <source>in SocialDesk's own folder</source>
        <translation>u vlastitoj mapi SocialDeska</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Odaberi…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Dodavanje…</translation>
    </message>
    <message>
        <source>{name} is added. Set its posting times next.</source>
        <translation>Dodano: {name}. Sada postavite vremena objavljivanja.</translation>
    </message>
    <message>
        <source>Folder for the feed</source>
        <translation>Mapa za feed</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show only some states, labels or campaigns (Shift+F)</source>
        <translation>Pokaži samo neka stanja, oznake ili kampanje (Shift+F)</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>Filtar ({count})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtar</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show all</source>
        <translation>Pokaži sve</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Oznaka</translation>
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
        <translation>Pravilo: {rule}</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Ukloni „%1”</translation>
    </message>
    <message>
        <source>Fix: {words}</source>
        <translation>Ispravi: {words}</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Naša riječ</translation>
    </message>
    <message>
        <source>Add “{word}” to the brand's words</source>
        <translation>Dodaj „{word}” riječima brenda</translation>
    </message>
    <message>
        <source>It is never marked again</source>
        <translation>Više se nikad ne označava</translation>
    </message>
    <message>
        <source>Fix always…</source>
        <translation>Ispravljaj uvijek…</translation>
    </message>
    <message>
        <source>Always correct “{words}” to…</source>
        <translation>Uvijek ispravi „{words}” u…</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Zanemari ovdje</translation>
    </message>
    <message>
        <source>Not marked again in this post</source>
        <translation>Više se ne označava u ovoj objavi</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Primjedbe</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Provjera…</translation>
    </message>
    <message>
        <source>Findings show up here as you write.</source>
        <translation>Primjedbe će se pojaviti ovdje dok pišete.</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nema se što ispraviti.</translation>
    </message>
</context>
<context>
    <name>FixMenu</name>
    <message>
        <source>Always correct to…</source>
        <translation>Uvijek ispravi u…</translation>
    </message>
    <message>
        <source>Add to the brand's words</source>
        <translation>Dodaj riječima brenda</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Zanemari ovdje</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Ukloni „%1”</translation>
    </message>
</context>
<context>
    <name>FormatRow</name>
    <message>
        <source>The file is from</source>
        <translation>Datoteka je iz</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found posts</source>
        <translation>Nađene objave</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation>Preskoči vodič</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Korak {number} od {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalje</translation>
    </message>
    <message>
        <source>Schedule the post</source>
        <translation>Zakaži objavu</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Poveži račun</translation>
    </message>
    <message>
        <source>Scheduling…</source>
        <translation>Zakazivanje…</translation>
    </message>
</context>
<context>
    <name>GuideHost</name>
    <message>
        <source>Your first post is scheduled. It is in the calendar.</source>
        <translation>Vaša prva objava je zakazana. U kalendaru je.</translation>
    </message>
    <message>
        <source>Choose Add channel, then come back for your first post.</source>
        <translation>Odaberite Dodaj kanal, pa se vratite po prvu objavu.</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>Povezano: {name}.</translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation>Napiši prvu objavu</translation>
    </message>
</context>
<context>
    <name>HabitsCard</name>
    <message>
        <source>Habits</source>
        <translation>Navike</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Ask for approval</source>
        <translation>Zatraži odobrenje</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>Izbriši ovu objavu</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zatvori (Esc)</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova objava</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Uredi objavu</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Objava</translation>
    </message>
    <message>
        <source>Back to the drawer</source>
        <translation>Natrag u ladicu</translation>
    </message>
    <message>
        <source>Widen, with a preview</source>
        <translation>Proširi, s pregledom</translation>
    </message>
</context>
<context>
    <name>IgnoredList</name>
    <message>
        <source>Ignored here: {count}</source>
        <translation>Zanemareno ovdje: {count}</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Prikazuj opet</translation>
    </message>
    <message>
        <source>Show again: {message}</source>
        <translation>Prikazuj opet: {message}</translation>
    </message>
</context>
<context>
    <name>Ignoring</name>
    <message>
        <source>“{words}” is left as it is in this post.</source>
        <translation>„{words}” u ovoj objavi ostaje kako jest.</translation>
    </message>
    <message>
        <source>Ignored in this post.</source>
        <translation>Zanemareno u ovoj objavi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Name of the pack</source>
        <translation>Naziv paketa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Razina</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravilo</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Što kaže</translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>Nova pravila</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Što je odbijeno</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zadrži</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Nothing in it can be used.</source>
        <translation>Ništa od toga ne može se koristiti.</translation>
    </message>
    <message>
        <source>1 new rule</source>
        <translation>1 novo pravilo</translation>
    </message>
    <message numerus="yes">
        <source>{count} new rules</source>
        <translation>
            <numerusform>{count} novo pravilo</numerusform>
            <numerusform>{count} nova pravila</numerusform>
            <numerusform>{count} novih pravila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} riječ</numerusform>
            <numerusform>{count} riječi</numerusform>
            <numerusform>{count} riječi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tone on {count} scales</source>
        <translation>
            <numerusform>ton na {count} ljestvici</numerusform>
            <numerusform>ton na {count} ljestvice</numerusform>
            <numerusform>ton na {count} ljestvica</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zamijeni</translation>
    </message>
    <message>
        <source>This replaces {what}.</source>
        <translation>Ovo zamjenjuje: {what}.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Uvoz: {file}</translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation>Zadrži kao</translation>
    </message>
    <message numerus="yes">
        <source>{count} parts are refused</source>
        <translation>
            <numerusform>{count} dio odbijen</numerusform>
            <numerusform>{count} dijela odbijena</numerusform>
            <numerusform>{count} dijelova odbijeno</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part is refused</source>
        <translation>1 dio odbijen</translation>
    </message>
</context>
<context>
    <name>LabelChip</name>
    <message>
        <source>Remove label {name}</source>
        <translation>Ukloni oznaku {name}</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Add a label</source>
        <translation>Dodaj oznaku</translation>
    </message>
    <message>
        <source>Labels, each ended by a comma</source>
        <translation>Oznake, iza svake zarez</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Belarusian</source>
        <translation>bjeloruski</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engleski</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finski</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebrejski</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>hrvatski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>poljski</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>We write in {name}</source>
        <translation>Pišemo na jeziku: {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Pomakni gore: {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Pomakni dolje: {name}</translation>
    </message>
    <message>
        <source>To do better: {mend}</source>
        <translation>Da bude bolje: {mend}</translation>
    </message>
    <message>
        <source>Short posts are taken for this one</source>
        <translation>Kratke objave smatraju se ovim jezikom</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Spelling, grammar slips and mixed-up words are checked</source>
        <translation>Provjeravaju se pravopis, gramatičke pogreške i pobrkane riječi</translation>
    </message>
    <message>
        <source>Spelling is checked, by a dictionary</source>
        <translation>Pravopis provjerava rječnik</translation>
    </message>
    <message>
        <source>Spelling is checked, by how common words are beside a dictionary</source>
        <translation>Pravopis provjeravaju rječnik i učestalost riječi</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary for it</source>
        <translation>Ne provjerava se: nema rječnika</translation>
    </message>
    <message>
        <source>Dictionary: {names}</source>
        <translation>Rječnik: {names}</translation>
    </message>
    <message>
        <source>Word counts: {name}</source>
        <translation>Učestalost riječi: {name}</translation>
    </message>
    <message>
        <source>Grammar: {name}</source>
        <translation>Gramatika: {name}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Add another language</source>
        <translation>Dodaj još jedan jezik</translation>
    </message>
    <message>
        <source>Open the dictionaries folder</source>
        <translation>Otvori mapu rječnika</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jezici</translation>
    </message>
    <message>
        <source>Choose what you write in, the most frequent one first. Which language a post is in is found by itself, also sentence by sentence.</source>
        <translation>Odaberite na čemu pišete, najčešći jezik prvi. Jezik objave prepoznaje se sam, i rečenicu po rečenicu.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>SocialDesk failed to open your calendar, by a fault of its own</source>
        <translation>SocialDesk nije uspio otvoriti vaš kalendar, vlastitom krivnjom</translation>
    </message>
    <message>
        <source>the details are in {file}</source>
        <translation>pojedinosti su u {file}</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn a voice from your posts</source>
        <translation>Nauči glas iz vaših objava</translation>
    </message>
    <message>
        <source>A name, such as our-voice</source>
        <translation>Naziv, na primjer nas-glas</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>Naziv glasa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zadrži</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>The more posts, the longer it takes.</source>
        <translation>Što je više objava, to dulje traje.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from {count} posts</source>
        <translation>
            <numerusform>Naučeno iz {count} objave</numerusform>
            <numerusform>Naučeno iz {count} objave</numerusform>
            <numerusform>Naučeno iz {count} objava</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept: {reason}.</source>
        <translation>Nije zadržano: {reason}.</translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation>Zadrži kao</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>How you sound</source>
        <translation>Kako zvučite</translation>
    </message>
    <message>
        <source>The posts do not tell.</source>
        <translation>Iz objava se to ne vidi.</translation>
    </message>
    <message>
        <source>Your habits</source>
        <translation>Vaše navike</translation>
    </message>
    <message>
        <source>Change what you like; what you empty is left out.</source>
        <translation>Promijenite što želite; što ispraznite, izostavlja se.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vaše vlastite riječi</translation>
    </message>
    <message>
        <source>No dictionary knows them; those you keep are never marked as typos.</source>
        <translation>Ne zna ih nijedan rječnik; one koje zadržite nikad se ne označavaju kao tipfeleri.</translation>
    </message>
    <message>
        <source>Words you like more than others do</source>
        <translation>Riječi koje volite više nego drugi</translation>
    </message>
    <message>
        <source>{word} ({count})</source>
        <translation>{word} ({count})</translation>
    </message>
    <message>
        <source>Most like you</source>
        <translation>Najviše kao vi</translation>
    </message>
</context>
<context>
    <name>LevelCount</name>
    <message>
        <source>Errors: {count}</source>
        <translation>Pogreške: {count}</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>Upozorenja: {count}</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>Prijedlozi: {count}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>{count} more are not listed. Search finds them in the calendar.</source>
        <translation>
            <numerusform>Još {count} nije na popisu. Pretraga je nalazi u kalendaru.</numerusform>
            <numerusform>Još {count} nisu na popisu. Pretraga ih nalazi u kalendaru.</numerusform>
            <numerusform>Još {count} nije na popisu. Pretraga ih nalazi u kalendaru.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <source>Opening your calendar…</source>
        <translation>Otvaranje kalendara…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work, and SocialDesk is at fault. Your posts are kept.</source>
        <translation>To nije uspjelo, krivnjom SocialDeska. Vaše su objave sačuvane.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Shorten</source>
        <translation>Skrati</translation>
    </message>
    <message>
        <source>Split into a thread</source>
        <translation>Podijeli u nit</translation>
    </message>
    <message>
        <source>Split and number</source>
        <translation>Podijeli i numeriraj</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Pretvori</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Smanji</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Obreži…</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Over-full</source>
        <translation>Prepuno</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Tišina</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>još {count}</translation>
    </message>
</context>
<context>
    <name>MonthMenu</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
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
        <translation>{day}: nema plana</translation>
    </message>
    <message>
        <source>{day}, over-full</source>
        <translation>{day}, prepuno</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>još {count}</numerusform>
            <numerusform>još {count}</numerusform>
            <numerusform>još {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mjesec</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Više</translation>
    </message>
    <message>
        <source>Undo, redo and everything else (F10)</source>
        <translation>Poništi, ponovi i sve ostalo (F10)</translation>
    </message>
</context>
<context>
    <name>NetworkChooser</name>
    <message>
        <source>Where do you want to post?</source>
        <translation>Gdje želite objavljivati?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>The plug-in {name} can't be used: {error}</source>
        <translation>Dodatak {name} ne može se koristiti: {error}</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>What you call it</source>
        <translation>Kako ga zovete</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Povezivanje…</translation>
    </message>
    <message>
        <source>there is nothing new</source>
        <translation>nema ništa novo</translation>
    </message>
    <message>
        <source>fill in a field</source>
        <translation>ispunite polje</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>Dodaj: {network}</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Poveži</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation>Poveži ponovno: {name}</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Poveži ponovno</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (nije obavezno)</translation>
    </message>
    <message>
        <source>A private address</source>
        <translation>Privatna adresa</translation>
    </message>
    <message>
        <source>{server} is not a public address.</source>
        <translation>{server} nije javna adresa.</translation>
    </message>
    <message>
        <source>Go on only if it is your own server: your secrets are sent there.</source>
        <translation>Nastavite samo ako je to vaš poslužitelj: onamo se šalju vaše tajne.</translation>
    </message>
    <message>
        <source>It is my server</source>
        <translation>To je moj poslužitelj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>ništa nije poslano</translation>
    </message>
    <message>
        <source>change the address</source>
        <translation>promijenite adresu</translation>
    </message>
    <message>
        <source>{name} is connected. Set its posting times next.</source>
        <translation>Povezano: {name}. Sada postavite vremena objavljivanja.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>Povezano: {name}</translation>
    </message>
</context>
<context>
    <name>NetworkOptions</name>
    <message>
        <source>More for {name}</source>
        <translation>Više: {name}</translation>
    </message>
</context>
<context>
    <name>NetworkTile</name>
    <message>
        <source>Costs money</source>
        <translation>Stoji novaca</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>A web page and an Atom feed of your own. Needs no account.</source>
        <translation>Vlastita web-stranica i Atom feed. Ne treba račun.</translation>
    </message>
    <message>
        <source>Posts and threads with pictures, on any server.</source>
        <translation>Objave i niti sa slikama, na bilo kojem poslužitelju.</translation>
    </message>
    <message>
        <source>Posts and threads; GoToSocial and Pleroma too.</source>
        <translation>Objave i niti; također GoToSocial i Pleroma.</translation>
    </message>
    <message>
        <source>Each reader gets a message through your own mail provider.</source>
        <translation>Svaki čitatelj dobiva poruku preko vašeg davatelja e-pošte.</translation>
    </message>
    <message>
        <source>A bot posts in your channel.</source>
        <translation>Bot objavljuje na vašem kanalu.</translation>
    </message>
    <message>
        <source>Posts with pictures through an app of your own.</source>
        <translation>Objave sa slikama preko vlastite aplikacije.</translation>
    </message>
    <message>
        <source>Your own profile, or your company's page.</source>
        <translation>Vaš profil ili stranica vaše tvrtke.</translation>
    </message>
    <message>
        <source>A page that you look after.</source>
        <translation>Stranica o kojoj se brinete.</translation>
    </message>
    <message>
        <source>Pins on one of your boards.</source>
        <translation>Pinovi na jednoj od vaših ploča.</translation>
    </message>
    <message>
        <source>A professional account, with pictures at a public address.</source>
        <translation>Profesionalni račun, sa slikama na javnoj adresi.</translation>
    </message>
    <message>
        <source>Your profile, with pictures at a public address.</source>
        <translation>Vaš profil, sa slikama na javnoj adresi.</translation>
    </message>
    <message>
        <source>A signed message to your own server, Zapier, Make or n8n.</source>
        <translation>Potpisana poruka vašem poslužitelju, Zapieru, Makeu ili n8n-u.</translation>
    </message>
    <message>
        <source>Any other site: SocialDesk reminds you, you post it.</source>
        <translation>Bilo koja druga stranica: SocialDesk podsjeća, vi objavljujete.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>What should change?</source>
        <translation>Što treba promijeniti?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Vaše ime</translation>
    </message>
    <message>
        <source>Your name (if you like)</source>
        <translation>Vaše ime (ako želite)</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Pošalji natrag</translation>
    </message>
    <message>
        <source>Send back (Ctrl+Enter)</source>
        <translation>Pošalji natrag (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Request changes to {count} posts</source>
        <translation>Zatraži promjene u objavama ({count})</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Zatraži promjene</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Što</translation>
    </message>
    <message>
        <source>Events of the calendar</source>
        <translation>Događaji kalendara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Uvoz: {file}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Čitanje…</translation>
    </message>
    <message>
        <source>Events become notes on the calendar: they are seen, never published.</source>
        <translation>Događaji postaju bilješke u kalendaru: vide se, nikad se ne objavljuju.</translation>
    </message>
    <message>
        <source>{count} could not be understood and are left out.</source>
        <translation>Nerazumljivo i izostavljeno: {count}.</translation>
    </message>
    <message>
        <source>It has no event of the last weeks or the year ahead.</source>
        <translation>Nema događaja iz posljednjih tjedana ni iz sljedeće godine.</translation>
    </message>
    <message>
        <source>Import 1 note</source>
        <translation>Uvezi 1 bilješku</translation>
    </message>
    <message>
        <source>Import {count} notes</source>
        <translation>Uvezi bilješke ({count})</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>Nije uvezeno: {reason}.</translation>
    </message>
    <message>
        <source>{count} notes are new on the calendar</source>
        <translation>Novih bilješki u kalendaru: {count}</translation>
    </message>
    <message>
        <source>; {count} were there already</source>
        <translation>; već su bile: {count}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Published on {channels}</source>
        <translation>Objavljeno: {channels}</translation>
    </message>
    <message>
        <source>Missed on {channels}</source>
        <translation>Propušteno: {channels}</translation>
    </message>
    <message>
        <source>Not sure it is on {channels}</source>
        <translation>Nije sigurno je li izašlo: {channels}</translation>
    </message>
    <message>
        <source>Not published on {channels}</source>
        <translation>Nije objavljeno: {channels}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are published</source>
        <translation>
            <numerusform>{count} objava objavljena</numerusform>
            <numerusform>{count} objave objavljene</numerusform>
            <numerusform>{count} objava objavljeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were missed</source>
        <translation>
            <numerusform>{count} objava propuštena</numerusform>
            <numerusform>{count} objave propuštene</numerusform>
            <numerusform>{count} objava propušteno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts may be out or not</source>
        <translation>
            <numerusform>{count} objava možda je izašla, možda nije</numerusform>
            <numerusform>{count} objave možda su izašle, možda nisu</numerusform>
            <numerusform>{count} objava možda je izašlo, možda nije</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were not published</source>
        <translation>
            <numerusform>{count} objava nije objavljena</numerusform>
            <numerusform>{count} objave nisu objavljene</numerusform>
            <numerusform>{count} objava nije objavljeno</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide when they should go out.</source>
        <translation>Odlučite kada trebaju izaći.</translation>
    </message>
    <message>
        <source>Look, and tell SocialDesk what happened.</source>
        <translation>Pogledajte i recite SocialDesku što se dogodilo.</translation>
    </message>
    <message>
        <source>See why in the queue.</source>
        <translation>Razlog je u redu.</translation>
    </message>
</context>
<context>
    <name>OpenedPost</name>
    <message>
        <source>Delete this post</source>
        <translation>Izbriši ovu objavu</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Izbrisati ovu objavu?</translation>
    </message>
    <message>
        <source>It can’t be brought back.</source>
        <translation>Ne može se vratiti.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ostavi</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Izbrisano.</translation>
    </message>
</context>
<context>
    <name>OrderQuestion</name>
    <message>
        <source>Which day is “{date}”?</source>
        <translation>Koji je dan „{date}”?</translation>
    </message>
</context>
<context>
    <name>OwnCorrections</name>
    <message>
        <source>“{wrong}” is always corrected to “{right}” now.</source>
        <translation>„{wrong}” se sada uvijek ispravlja u „{right}”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>In use</source>
        <translation>U upotrebi</translation>
    </message>
    <message>
        <source>More voices</source>
        <translation>Više glasova</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>Na drugim jezicima</translation>
    </message>
    <message>
        <source>Where two of them disagree, the lower one wins.</source>
        <translation>Gdje se dva ne slažu, pobjeđuje donji.</translation>
    </message>
    <message>
        <source>Learn a voice from our posts…</source>
        <translation>Nauči glas iz naših objava…</translation>
    </message>
</context>
<context>
    <name>PackEntry</name>
    <message>
        <source>More for {name}</source>
        <translation>Više: {name}</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Usporedi s…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Izbriši…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvezi…</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Izvezi: {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>U upotrebi</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Import…</source>
        <translation>Uvezi…</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Datoteka…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Mapa…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Čitanje: {name}…</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>Nije uvezeno: {reason}.</translation>
    </message>
    <message>
        <source>Import a voice pack</source>
        <translation>Uvoz paketa glasa</translation>
    </message>
    <message>
        <source>Voice packs and rules (*.voicepack *.zip *.yml *.yaml)</source>
        <translation>Paketi glasa i pravila (*.voicepack *.zip *.yml *.yaml)</translation>
    </message>
    <message>
        <source>Import a folder of rules</source>
        <translation>Uvoz mape s pravilima</translation>
    </message>
    <message>
        <source>Export a voice pack</source>
        <translation>Izvoz paketa glasa</translation>
    </message>
    <message>
        <source>Voice pack (*.voicepack)</source>
        <translation>Paket glasa (*.voicepack)</translation>
    </message>
    <message>
        <source>Delete voice pack</source>
        <translation>Izbriši paket glasa</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Izbrisati {name}?</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. Export it first to keep a copy.</source>
        <translation>Njegove se datoteke uklanjaju s ovog računala. Prvo ga izvezite da zadržite kopiju.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ostavi</translation>
    </message>
    <message>
        <source>Packs hold rules, words and a tone. Drop one here: a .voicepack or zip from a colleague, a folder of Vale rules, or a single rule.</source>
        <translation>Paketi nose pravila, riječi i ton. Ispustite paket ovdje: .voicepack ili zip od kolege, mapu pravila Vale ili jedno pravilo.</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Always applies</source>
        <translation>Vrijedi uvijek</translation>
    </message>
    <message>
        <source>Move {pack} up</source>
        <translation>Pomakni gore: {pack}</translation>
    </message>
    <message>
        <source>Move {pack} down</source>
        <translation>Pomakni dolje: {pack}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action, a room, a channel or a post</source>
        <translation>Nađi radnju, sobu, kanal ili objavu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Što je nađeno</translation>
    </message>
    <message>
        <source>Nothing has that in its name or its words.</source>
        <translation>Ništa to nema u nazivu ni u tekstu.</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message>
        <source>Find anything…</source>
        <translation>Nađi bilo što…</translation>
    </message>
    <message>
        <source>Show its posts only</source>
        <translation>Pokaži samo njegove objave</translation>
    </message>
</context>
<context>
    <name>PictureMending</name>
    <message>
        <source>The picture is {width} × {height} and {size} now.</source>
        <translation>Slika je sada {width} × {height} i {size}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Picture {number}</source>
        <translation>Slika {number}</translation>
    </message>
    <message>
        <source>Alt text: what does it show?</source>
        <translation>Zamjenski tekst: što prikazuje?</translation>
    </message>
    <message>
        <source>Read aloud to people who can’t see the picture</source>
        <translation>Čita se naglas ljudima koji ne vide sliku</translation>
    </message>
    <message>
        <source>Description of picture {number}</source>
        <translation>Opis slike {number}</translation>
    </message>
    <message>
        <source>Move picture {number} up</source>
        <translation>Pomakni sliku {number} gore</translation>
    </message>
    <message>
        <source>Move picture {number} down</source>
        <translation>Pomakni sliku {number} dolje</translation>
    </message>
    <message>
        <source>Remove picture {number}</source>
        <translation>Ukloni sliku {number}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Row</source>
        <translation>Redak</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Što se događa</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Vi ste izostavili</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Spremno</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Ne koristi se</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum i vrijeme</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vrijeme</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Slike</translation>
    </message>
    <message>
        <source>Picture descriptions</source>
        <translation>Opisi slika</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Poveznica</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Oznake</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Prvi komentar</translation>
    </message>
    <message>
        <source>Notes for colleagues</source>
        <translation>Bilješke za kolege</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Drugi program</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>Prvo dan</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>Prvo mjesec</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Rows of the plan</source>
        <translation>Retci plana</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Odaberi sve</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne odaberi ništa</translation>
    </message>
    <message>
        <source>Only rows with a problem</source>
        <translation>Samo retci s problemom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Uvoz: {file}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Čitanje…</translation>
    </message>
    <message>
        <source>What the columns hold: {used} of {all} are used</source>
        <translation>Što sadrže stupci: koristi se {used} od {all}</translation>
    </message>
    <message>
        <source>{possible} of {all} rows can be imported.</source>
        <translation>Može se uvesti {possible} od {all} redaka.</translation>
    </message>
    <message>
        <source>First say which day the dates mean.</source>
        <translation>Prvo recite koji dan znače datumi.</translation>
    </message>
    <message>
        <source>The table says what keeps the others.</source>
        <translation>Tablica kaže što zadržava ostale.</translation>
    </message>
    <message>
        <source>Row {line}: {words}.</source>
        <translation>Redak {line}: {words}.</translation>
    </message>
    <message>
        <source>Say which column holds the text.</source>
        <translation>Recite koji stupac sadrži tekst.</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>Nije uvezeno: {reason}.</translation>
    </message>
    <message>
        <source>Import 1 post</source>
        <translation>Uvezi 1 objavu</translation>
    </message>
    <message>
        <source>Import {count} posts</source>
        <translation>Uvezi objave ({count})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Uvoz</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Priprema…</translation>
    </message>
    <message>
        <source>Keeping {count} posts…</source>
        <translation>Spremanje objava ({count})…</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} od {all}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Zaustavljeno. Ništa nije uvezeno.</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Part {number}</source>
        <translation>Dio {number}</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Write your first post</source>
        <translation>Napišite svoju prvu objavu</translation>
    </message>
    <message>
        <source>Say what is new, in a sentence or two. You can change it until it goes out.</source>
        <translation>Recite što je novo, u rečenici ili dvije. Možete mijenjati dok ne izađe.</translation>
    </message>
    <message>
        <source>Cinnamon rolls are back: out of the oven at eight, gone by ten.</source>
        <translation>Pužići s cimetom su se vratili: iz pećnice u osam, do deset ih više nema.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vrijeme</translation>
    </message>
    <message>
        <source>this time has passed</source>
        <translation>ovo je vrijeme prošlo</translation>
    </message>
    <message>
        <source>choose a later one</source>
        <translation>odaberite kasnije</translation>
    </message>
    <message>
        <source>It goes out {when}.</source>
        <translation>Izlazi {when}.</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation>Vaša objava</translation>
    </message>
</context>
<context>
    <name>PostsBox</name>
    <message>
        <source>Posts to learn from</source>
        <translation>Objave za učenje</translation>
    </message>
    <message>
        <source>Paste posts that sound like you, with an empty line between them.</source>
        <translation>Zalijepite objave koje zvuče kao vi, s praznim retkom između njih.</translation>
    </message>
    <message>
        <source>Add our posts from here</source>
        <translation>Dodaj naše objave odavde</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Dodaj iz datoteke…</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Uči</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Listening to your posts…</source>
        <translation>Osluškivanje vaših objava…</translation>
    </message>
    <message>
        <source>Not learned: {reason}.</source>
        <translation>Nije naučeno: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Nema se što dodati.</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 objava</translation>
    </message>
    <message numerus="yes">
        <source>{count} different posts</source>
        <translation>
            <numerusform>{count} različita objava</numerusform>
            <numerusform>{count} različite objave</numerusform>
            <numerusform>{count} različitih objava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {count} are needed, more are better</source>
        <translation>
            <numerusform>; potrebna je {count}, više je bolje</numerusform>
            <numerusform>; potrebne su {count}, više je bolje</numerusform>
            <numerusform>; potrebno je {count}, više je bolje</numerusform>
        </translation>
    </message>
    <message>
        <source>Add posts from a file</source>
        <translation>Dodaj objave iz datoteke</translation>
    </message>
    <message>
        <source>Text or JSON lines (*.txt *.jsonl *.md)</source>
        <translation>Tekst ili JSON retci (*.txt *.jsonl *.md)</translation>
    </message>
    <message>
        <source>Not added: {reason}.</source>
        <translation>Nije dodano: {reason}.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Choose a channel to see the post on it.</source>
        <translation>Odaberite kanal da vidite objavu na njemu.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Preview on {name}</source>
        <translation>Pregled: {name}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sada</translation>
    </message>
    <message>
        <source>Your words show up here.</source>
        <translation>Vaše će se riječi pojaviti ovdje.</translation>
    </message>
    <message>
        <source>First comment: {words}</source>
        <translation>Prvi komentar: {words}</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Nothing was changed; your posts are as they were.</source>
        <translation>Ništa nije promijenjeno; vaše su objave kakve su bile.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovno</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Napredak</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Write something or add a picture first.</source>
        <translation>Prvo nešto napišite ili dodajte sliku.</translation>
    </message>
    <message>
        <source>Choose where this goes out first.</source>
        <translation>Prvo odaberite kamo ovo izlazi.</translation>
    </message>
    <message>
        <source>This is what you were writing last time.</source>
        <translation>Ovo ste pisali prošli put.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Počni novu</translation>
    </message>
    <message>
        <source>This has changes that are not saved yet.</source>
        <translation>Ovdje ima promjena koje još nisu spremljene.</translation>
    </message>
    <message>
        <source>Back to the saved text</source>
        <translation>Natrag na spremljeni tekst</translation>
    </message>
    <message>
        <source>This post is published and stays as it is.</source>
        <translation>Ova je objava objavljena i ostaje kakva jest.</translation>
    </message>
    <message>
        <source>This post can’t be changed now.</source>
        <translation>Ova se objava sada ne može mijenjati.</translation>
    </message>
    <message>
        <source>Copy to a new post</source>
        <translation>Kopiraj u novu objavu</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Skrati</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Ispravi</translation>
    </message>
    <message>
        <source>Schedule anyway</source>
        <translation>Ipak zakaži</translation>
    </message>
    <message>
        <source>Add to queue anyway</source>
        <translation>Ipak dodaj u red</translation>
    </message>
    <message>
        <source>Share anyway</source>
        <translation>Ipak podijeli</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Ipak spremi</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Its time came while nothing could publish it; it was not sent.</source>
        <translation>Kad je došlo njezino vrijeme, nije je imalo što objaviti; nije poslana.</translation>
    </message>
    <message>
        <source>It may be out: look there, and say what you see.</source>
        <translation>Možda je izašla: pogledajte ondje i recite što vidite.</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>Označi kao objavljeno</translation>
    </message>
    <message>
        <source>Mark as not published</source>
        <translation>Označi kao neobjavljeno</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Poveži ponovno</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Pokušaj ponovno</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Promijeni termin</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Sljedeći termin</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Natrag u skicu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Pogledaj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Plan a post</source>
        <translation>Planiraj objavu</translation>
    </message>
    <message>
        <source>Nothing is planned. The next post is yours.</source>
        <translation>Ništa nije planirano. Sljedeća je objava vaša.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No drafts. A thought kept here goes nowhere until you say so.</source>
        <translation>Nema skica. Misao ostavljena ovdje ne ide nikamo dok ne kažete.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Skice</translation>
    </message>
    <message>
        <source>Nothing waits for anybody's approval.</source>
        <translation>Ništa ne čeka odobrenje.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Odobrenja</translation>
    </message>
    <message>
        <source>Nothing went out in the last 30 days.</source>
        <translation>U posljednjih 30 dana ništa nije izašlo.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslano</translation>
    </message>
    <message>
        <source>Nothing needs you. All posts go their way.</source>
        <translation>Ništa vas ne treba. Sve objave idu svojim putem.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Traži pažnju</translation>
    </message>
</context>
<context>
    <name>QueueCommands</name>
    <message>
        <source>Marked as published</source>
        <translation>Označeno kao objavljeno</translation>
    </message>
    <message>
        <source>Marked as not published</source>
        <translation>Označeno kao neobjavljeno</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Odobreno</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts approved</source>
        <translation>
            <numerusform>{count} objava odobrena</numerusform>
            <numerusform>{count} objave odobrene</numerusform>
            <numerusform>{count} objava odobreno</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as a draft; it won't go out by itself</source>
        <translation>Ostavljeno kao skica; samo neće izaći</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are drafts again</source>
        <translation>
            <numerusform>{count} objava opet je skica</numerusform>
            <numerusform>{count} objave opet su skice</numerusform>
            <numerusform>{count} objava opet su skice</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Izbrisano</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts deleted</source>
        <translation>
            <numerusform>{count} objava izbrisana</numerusform>
            <numerusform>{count} objave izbrisane</numerusform>
            <numerusform>{count} objava izbrisano</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>Izlazi sada</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Izlazi {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts go out now</source>
        <translation>
            <numerusform>{count} objava izlazi sada</numerusform>
            <numerusform>{count} objave izlaze sada</numerusform>
            <numerusform>{count} objava izlazi sada</numerusform>
        </translation>
    </message>
    <message>
        <source>{now} of {count} go out now, the rest in turn; the last one {when}</source>
        <translation>{now} od {count} izlazi sada, ostale po redu; posljednja {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are in the queue; the last one goes out {when}</source>
        <translation>
            <numerusform>{count} objava je u redu; posljednja izlazi {when}</numerusform>
            <numerusform>{count} objave su u redu; posljednja izlazi {when}</numerusform>
            <numerusform>{count} objava je u redu; posljednja izlazi {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Queue</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Posting times</source>
        <translation>Vremena objavljivanja</translation>
    </message>
    <message numerus="yes">
        <source>{count} missed while you were away</source>
        <translation>
            <numerusform>{count} propuštena dok vas nije bilo</numerusform>
            <numerusform>{count} propuštene dok vas nije bilo</numerusform>
            <numerusform>{count} propušteno dok vas nije bilo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to go out.</source>
        <translation>Ništa ne čeka izlazak.</translation>
    </message>
    <message>
        <source>1 post waits</source>
        <translation>Čeka 1 objava</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts wait</source>
        <translation>
            <numerusform>Čeka {count} objava</numerusform>
            <numerusform>Čekaju {count} objave</numerusform>
            <numerusform>Čeka {count} objava</numerusform>
        </translation>
    </message>
    <message>
        <source>the next one goes out {when}</source>
        <translation>sljedeća izlazi {when}</translation>
    </message>
    <message>
        <source>Posts go out for as long as this window is open.</source>
        <translation>Objave izlaze dokle god je ovaj prozor otvoren.</translation>
    </message>
    <message>
        <source>Another SocialDesk on this computer sends the posts.</source>
        <translation>Objave šalje drugi SocialDesk na ovom računalu.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauziraj</translation>
    </message>
    <message>
        <source>Pause all channels</source>
        <translation>Pauziraj sve kanale</translation>
    </message>
    <message>
        <source>Resume all channels</source>
        <translation>Nastavi sve kanale</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Nastavi: {name}</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>Pauziraj: {name}</translation>
    </message>
    <message>
        <source>The queue is paused: nothing goes out.</source>
        <translation>Red je pauziran: ništa ne izlazi.</translation>
    </message>
    <message>
        <source>Paused: {names}. Posts there wait.</source>
        <translation>Pauzirano: {names}. Objave ondje čekaju.</translation>
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
        <translation>dana</translation>
    </message>
    <message>
        <source>off</source>
        <translation>isključeno</translation>
    </message>
    <message>
        <source>Move to another zone…</source>
        <translation>Premjesti u drugu zonu…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>After the computer slept or was off, a post this late still goes out by itself. A later one is missed, and you decide.</source>
        <translation>Nakon što je računalo spavalo ili bilo ugašeno, ovoliko zakašnjela objava još izlazi sama. Kasnija je propuštena, a vi odlučujete.</translation>
    </message>
    <message>
        <source>A text that comes again on one channel within this time is flagged while you write. It can still go out.</source>
        <translation>Tekst koji se u tom vremenu ponovi na istom kanalu označava se dok pišete. Svejedno može izaći.</translation>
    </message>
    <message>
        <source>A post may be late by</source>
        <translation>Objava smije kasniti</translation>
    </message>
    <message>
        <source>Flag the same text within</source>
        <translation>Označi isti tekst unutar</translation>
    </message>
    <message>
        <source>Planned by the clock of</source>
        <translation>Planira se prema satu zone</translation>
    </message>
</context>
<context>
    <name>QueueRoom</name>
    <message>
        <source>Lists of the queue</source>
        <translation>Popisi reda</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendar</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Postavke</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Imported</source>
        <translation>Uvezeno</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Izostavljeno</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Redak</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Izostavljeni retci</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>Pokaži kalendar</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Poništi uvoz</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Uvezi drugu datoteku</translation>
    </message>
    <message>
        <source>1 post is kept.</source>
        <translation>Sačuvana je 1 objava.</translation>
    </message>
    <message>
        <source>{count} posts are kept.</source>
        <translation>Sačuvano objava: {count}.</translation>
    </message>
    <message>
        <source>No post was imported.</source>
        <translation>Nijedna objava nije uvezena.</translation>
    </message>
    <message>
        <source>The import is taken back; the posts are gone again.</source>
        <translation>Uvoz je poništen; objava opet nema.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Without a time</source>
        <translation>Bez termina</translation>
    </message>
    <message>
        <source>Approval was asked for ({when})</source>
        <translation>Zatraženo odobrenje ({when})</translation>
    </message>
    <message>
        <source>{who} approved ({when})</source>
        <translation>{who}: odobreno ({when})</translation>
    </message>
    <message>
        <source>Approved ({when})</source>
        <translation>Odobreno ({when})</translation>
    </message>
    <message>
        <source>{who} asks for changes ({when})</source>
        <translation>{who} traži promjene ({when})</translation>
    </message>
    <message>
        <source>Changes are asked for ({when})</source>
        <translation>Traže se promjene ({when})</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Još nema kanala</translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation>Slika nema opis.</translation>
    </message>
    <message>
        <source>{missing} of {count} pictures have no description.</source>
        <translation>Slike bez opisa: {missing} od {count}.</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Provjerava se…</translation>
    </message>
    <message>
        <source>Nothing left to mend</source>
        <translation>Nema se što ispraviti</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>još {count}</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>Prijedlozi: {count}</translation>
    </message>
    <message>
        <source>Posts: {count}</source>
        <translation>Objave: {count}</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Pošalji na pregled</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web-stranica (*.html)</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Preuzmi odgovore</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Odgovori (*.json)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>Zatraži promjene…</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Zatraži odobrenje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Nothing: the post was deleted</source>
        <translation>Ništa: objava je izbrisana</translation>
    </message>
    <message>
        <source>Stays as it is: it was changed since</source>
        <translation>Ostaje kakva jest: otad je promijenjena</translation>
    </message>
    <message>
        <source>Stays as it is: it waits for no answer</source>
        <translation>Ostaje kakva jest: ne čeka odgovor</translation>
    </message>
    <message>
        <source>Goes back for changes</source>
        <translation>Vraća se na promjene</translation>
    </message>
    <message>
        <source>Is approved</source>
        <translation>Odobrena je</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Waits for approval</source>
        <translation>Čeka odobrenje</translation>
    </message>
    <message>
        <source>{count} posts wait for approval</source>
        <translation>Objava čeka odobrenje: {count}</translation>
    </message>
    <message>
        <source>Sent back for changes</source>
        <translation>Poslano natrag na promjene</translation>
    </message>
    <message>
        <source>{count} posts are sent back for changes</source>
        <translation>Objava poslano natrag na promjene: {count}</translation>
    </message>
    <message>
        <source>From now on, what is planned waits for approval.</source>
        <translation>Od sada ono što je planirano čeka odobrenje.</translation>
    </message>
    <message>
        <source>Posts go out without approval from now on.</source>
        <translation>Od sada objave izlaze bez odobrenja.</translation>
    </message>
    <message>
        <source>{count} posts approved</source>
        <translation>Odobreno objava: {count}</translation>
    </message>
    <message>
        <source>Approved; it has no time yet</source>
        <translation>Odobreno; još nema vremena</translation>
    </message>
    <message>
        <source>Approved; its time has passed, so give it another</source>
        <translation>Odobreno; vrijeme je prošlo, dajte drugo</translation>
    </message>
    <message>
        <source>Approved; it goes out {when}</source>
        <translation>Odobreno; izlazi {when}</translation>
    </message>
    <message>
        <source>1 post is in {file}. Send it; the answers come back as a file.</source>
        <translation>U datoteci {file} je 1 objava. Pošaljite je; odgovori se vraćaju kao datoteka.</translation>
    </message>
    <message>
        <source>{count} posts are in {file}. Send it; the answers come back as a file.</source>
        <translation>Objava u datoteci {file}: {count}. Pošaljite je; odgovori se vraćaju kao datoteka.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaži</translation>
    </message>
    <message>
        <source>Approved: {approved}. Sent back: {sent_back}.</source>
        <translation>Odobreno: {approved}. Poslano natrag: {sent_back}.</translation>
    </message>
    <message>
        <source>As they were: {left}.</source>
        <translation>Ostalo kako je bilo: {left}.</translation>
    </message>
    <message>
        <source>Review: {week}</source>
        <translation>Pregled: {week}</translation>
    </message>
    <message>
        <source>Look at each post and answer. Nothing is sent before you save the answers.</source>
        <translation>Pogledajte svaku objavu i odgovorite. Ništa se ne šalje prije nego što spremite odgovore.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Zatraži promjene</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Što treba promijeniti?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Vaše ime</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Spremi odgovore</translation>
    </message>
    <message>
        <source>Send the file that was saved back to whoever sent you this page.</source>
        <translation>Pošaljite spremljenu datoteku natrag onome tko vam je poslao ovu stranicu.</translation>
    </message>
    <message>
        <source>Described as:</source>
        <translation>Opisano kao:</translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation>Slika nema opis.</translation>
    </message>
</context>
<context>
    <name>ReviewCount</name>
    <message>
        <source>Waiting for approval: {count}</source>
        <translation>Čeka odobrenje: {count}</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>This week</source>
        <translation>Ovaj tjedan</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Prethodni tjedan</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Sljedeći tjedan</translation>
    </message>
    <message>
        <source>Send for review…</source>
        <translation>Pošalji na pregled…</translation>
    </message>
    <message>
        <source>Write the week as one file for somebody without SocialDesk</source>
        <translation>Zapiši tjedan kao jednu datoteku za nekoga bez SocialDeska</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>Preuzmi odgovore…</translation>
    </message>
    <message>
        <source>Read the file that a reviewer sent back</source>
        <translation>Pročitaj datoteku koju je pregledavatelj vratio</translation>
    </message>
    <message>
        <source>1 more waits in another week</source>
        <translation>još 1 čeka u drugom tjednu</translation>
    </message>
    <message>
        <source>{count} more wait in other weeks</source>
        <translation>u drugim tjednima čeka još: {count}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Više</translation>
    </message>
    <message>
        <source>How posts are reviewed</source>
        <translation>Kako se objave pregledavaju</translation>
    </message>
    <message>
        <source>Posts need approval before they go out</source>
        <translation>Objave trebaju odobrenje prije nego što izađu</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nema se što gledati.</translation>
    </message>
    <message>
        <source>No post here matches what you look for.</source>
        <translation>Nijedna objava ovdje ne odgovara onome što tražite.</translation>
    </message>
    <message>
        <source>Nothing of this week is left to look at.</source>
        <translation>U ovom tjednu nije ostalo ništa za pogledati.</translation>
    </message>
    <message>
        <source>Nothing is planned for this week that has not gone out yet.</source>
        <translation>Za ovaj tjedan nije planirano ništa što već nije izašlo.</translation>
    </message>
    <message>
        <source>Look at the next week</source>
        <translation>Pogledaj sljedeći tjedan</translation>
    </message>
    <message>
        <source>Posts to review</source>
        <translation>Objave za pregled</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>What reviewers said</source>
        <translation>Što su rekli pregledavatelji</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>It waits for approval.</source>
        <translation>Čeka odobrenje.</translation>
    </message>
</context>
<context>
    <name>RoomMenus</name>
    <message>
        <source>New post here</source>
        <translation>Nova objava ovdje</translation>
    </message>
</context>
<context>
    <name>RuleDetails</name>
    <message>
        <source>The rule's file</source>
        <translation>Datoteka pravila</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Uredi</translation>
    </message>
    <message>
        <source>Copy to our rules</source>
        <translation>Kopiraj u naša pravila</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>Back to the level that its pack gives it</source>
        <translation>Natrag na razinu koju mu daje njegov paket</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Choose a rule to see why it is there, its tests and its file.</source>
        <translation>Odaberite pravilo da vidite zašto postoji, njegove testove i datoteku.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Pročitaj više</translation>
    </message>
    <message>
        <source>It brings no tests.</source>
        <translation>Nema testova.</translation>
    </message>
    <message>
        <source>It flags:</source>
        <translation>Označava:</translation>
    </message>
    <message>
        <source>It leaves alone:</source>
        <translation>Ne dira:</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rules</source>
        <translation>Pravila</translation>
    </message>
    <message>
        <source>Back to the rules, without saving</source>
        <translation>Natrag na pravila, bez spremanja</translation>
    </message>
    <message>
        <source>A short name, such as no-hype</source>
        <translation>Kratak naziv, na primjer no-hype</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Naziv pravila</translation>
    </message>
    <message>
        <source>The rule's file</source>
        <translation>Datoteka pravila</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Ipak spremi</translation>
    </message>
    <message>
        <source>Give the rule a name, then you can save it.</source>
        <translation>Nazovite pravilo, pa ga možete spremiti.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens for the name.</source>
        <translation>U nazivu koristite slova, znamenke i crtice.</translation>
    </message>
    <message>
        <source>You have a rule “{name}” already: choose another name.</source>
        <translation>Već imate pravilo „{name}”: odaberite drugi naziv.</translation>
    </message>
    <message>
        <source>Your copy of {rule}</source>
        <translation>Vaša kopija pravila {rule}</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Novo pravilo</translation>
    </message>
    <message>
        <source>Edit your rule</source>
        <translation>Uredi svoje pravilo</translation>
    </message>
    <message>
        <source>Switch off {rule}, so that nothing is said twice</source>
        <translation>Isključi {rule}, da se ništa ne kaže dvaput</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
</context>
<context>
    <name>RulesBar</name>
    <message>
        <source>Search rules</source>
        <translation>Traži pravila</translation>
    </message>
    <message>
        <source>By name, by what they say and why (Ctrl+F)</source>
        <translation>Po nazivu, po tome što kažu i zašto (Ctrl+F)</translation>
    </message>
    <message>
        <source>From which pack</source>
        <translation>Iz kojeg paketa</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Svi paketi</translation>
    </message>
    <message>
        <source>With which level</source>
        <translation>S kojom razinom</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>Koje vrste</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Sve vrste</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Novo pravilo</translation>
    </message>
    <message>
        <source>{total} rules</source>
        <translation>Pravila: {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} rules</source>
        <translation>Pravila: {shown} od {total}</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Sve razine</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Pogreške</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Upozorenja</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Prijedlozi</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Isključena</translation>
    </message>
    <message>
        <source>Ours or changed</source>
        <translation>Naša ili promijenjena</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>No rule fits.</source>
        <translation>Nijedno pravilo ne odgovara.</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Prikaži sva pravila</translation>
    </message>
</context>
<context>
    <name>RulesTable</name>
    <message>
        <source>Rules</source>
        <translation>Pravila</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <source>Time to add</source>
        <translation>Vrijeme za dodati</translation>
    </message>
    <message>
        <source>Days to add it to</source>
        <translation>Dani kojima se dodaje</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>svaki dan</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>od ponedjeljka do petka</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Dodaj vrijeme</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Vremenska zona</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>Vremena su u zoni</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Ukloni ovo vrijeme</translation>
    </message>
    <message>
        <source>Remove {day} {time}</source>
        <translation>Ukloni: {day} {time}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>No post has these words.</source>
        <translation>Nijedna objava nema te riječi.</translation>
    </message>
    <message>
        <source>The {count} nearest posts</source>
        <translation>Najbliže objave: {count}</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 objava</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>{count} objava</numerusform>
            <numerusform>{count} objave</numerusform>
            <numerusform>{count} objava</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Move</source>
        <translation>Premjesti</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Natrag u skicu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Izbriši (Del)</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Ne odaberi ništa</translation>
    </message>
    <message>
        <source>Choose nothing (Esc)</source>
        <translation>Ne odaberi ništa (Esc)</translation>
    </message>
    <message>
        <source>1 post chosen</source>
        <translation>Odabrana 1 objava</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts chosen</source>
        <translation>
            <numerusform>Odabrana {count} objava</numerusform>
            <numerusform>Odabrane {count} objave</numerusform>
            <numerusform>Odabrano {count} objava</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Označi sve</translation>
    </message>
    <message>
        <source>{count} of {listed} selected</source>
        <translation>Označeno {count} od {listed}</translation>
    </message>
    <message>
        <source>Select posts to do something with them.</source>
        <translation>Označite objave da nešto učinite s njima.</translation>
    </message>
    <message>
        <source>Select posts to answer several at once.</source>
        <translation>Označite objave da odgovorite na više njih odjednom.</translation>
    </message>
    <message>
        <source>Select all that wait ({count})</source>
        <translation>Označi sve koje čekaju ({count})</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jezici</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Uvoz i izvoz</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Izgled</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Welcome to SocialDesk</source>
        <translation>Dobro došli u SocialDesk</translation>
    </message>
    <message>
        <source>Your posts, planned, checked and sent from this computer. First, your shop.</source>
        <translation>Vaše objave, planirane, provjerene i poslane s ovog računala. Prvo, vaša trgovina.</translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation>Pekara na uglu</translation>
    </message>
    <message>
        <source>What is your shop or brand called?</source>
        <translation>Kako se zove vaša trgovina ili brend?</translation>
    </message>
    <message>
        <source>Time zone of your plans</source>
        <translation>Vremenska zona vaših planova</translation>
    </message>
    <message>
        <source>Country, for its holidays</source>
        <translation>Zemlja, zbog njezinih blagdana</translation>
    </message>
    <message>
        <source>Language of your posts</source>
        <translation>Jezik vaših objava</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nema</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tipkovni prečaci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zatvori (Esc)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Rooms, from top to bottom</source>
        <translation>Sobe, odozgo prema dolje</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Bilo gdje</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendar</translation>
    </message>
    <message>
        <source>Writing a post</source>
        <translation>Pisanje objave</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Back and on</source>
        <translation>Natrag i dalje</translation>
    </message>
    <message>
        <source>Open the post or the free time</source>
        <translation>Otvori objavu ili slobodno vrijeme</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Dodaj u red</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Podijeli sada</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Spremi skicu</translation>
    </message>
    <message>
        <source>Fix what is underlined</source>
        <translation>Ispravi podcrtano</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Templates and hashtags</source>
        <translation>Predlošci i hashtagovi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Next and previous post</source>
        <translation>Sljedeća i prethodna objava</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Zatraži promjene</translation>
    </message>
    <message>
        <source>Back and on by a week</source>
        <translation>Tjedan natrag i naprijed</translation>
    </message>
</context>
<context>
    <name>ShortcutsHost</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tipkovni prečaci</translation>
    </message>
</context>
<context>
    <name>SlippedRow</name>
    <message>
        <source>What becomes of: {text}</source>
        <translation>Što biva s objavom: {text}</translation>
    </message>
    <message>
        <source>{channels} · was for {when}</source>
        <translation>{channels} · bilo je za {when}</translation>
    </message>
</context>
<context>
    <name>SmallScale</name>
    <message>
        <source>Tone, {low} to {high}</source>
        <translation>Ton, od „{low}” do „{high}”</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>Još se nema što reći</translation>
    </message>
    <message>
        <source>Too little to tell for sure</source>
        <translation>Premalo da bi bilo sigurno</translation>
    </message>
    <message>
        <source>{heard}; your voice: {target}</source>
        <translation>{heard}; vaš glas: {target}</translation>
    </message>
    <message>
        <source>{said}. Because of {words}</source>
        <translation>{said}. Zbog: {words}</translation>
    </message>
</context>
<context>
    <name>SnippetForm</name>
    <message>
        <source>New template</source>
        <translation>Novi predložak</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Predložak</translation>
    </message>
    <message>
        <source>New hashtag group</source>
        <translation>Nova skupina hashtagova</translation>
    </message>
    <message>
        <source>Hashtag group</source>
        <translation>Skupina hashtagova</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zadrži</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Words in braces, such as {product} or {date}, are asked for each time</source>
        <translation>Za riječi u vitičastim zagradama, kao {product} ili {date}, program pita svaki put</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Templates</source>
        <translation>Predlošci</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>Skupine hashtagova</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promijeni</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Keep this text as a template…</source>
        <translation>Zadrži ovaj tekst kao predložak…</translation>
    </message>
    <message>
        <source>Keep these hashtags as a group…</source>
        <translation>Zadrži ove hashtagove kao skupinu…</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>Zadržano: „{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Izbrisano: „{name}”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
</context>
<context>
    <name>SourcesSideBySide</name>
    <message>
        <source>The rule before</source>
        <translation>Pravilo prije</translation>
    </message>
    <message>
        <source>The rule after</source>
        <translation>Pravilo poslije</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Draft</source>
        <translation>Skica</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Čeka odobrenje</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Traže se promjene</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Odobreno</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zakazano</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Objavljuje se</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Objavljeno</translation>
    </message>
    <message>
        <source>Partly published</source>
        <translation>Djelomično objavljeno</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Neuspjelo</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Nepotvrđeno</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Propušteno</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Na čekanju</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Checking…</source>
        <translation>Provjera…</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>What you need</source>
        <translation>Što vam treba</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Zatvori ovu poruku</translation>
    </message>
</context>
<context>
    <name>TonePanel</name>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Off your voice: {count} of 4</source>
        <translation>Izvan vašeg glasa: {count} od 4</translation>
    </message>
    <message>
        <source>Too little to tell for sure</source>
        <translation>Premalo da bi bilo sigurno</translation>
    </message>
    <message>
        <source>Sounds like you</source>
        <translation>Zvuči kao vi</translation>
    </message>
    <message>
        <source>Your voice has no target</source>
        <translation>Vaš glas nema cilja</translation>
    </message>
    <message>
        <source>Drag the big dot to where you stand, and the ends of its band for more leeway; with keys: arrows, and Shift with up and down. Small dots and crosses are the examples below, the wedge is your own sentence.</source>
        <translation>Povucite veliku točku onamo gdje stojite, a krajeve njezine trake za više slobode; tipkama: strelice, a sa Shiftom gore i dolje. Male točke i križići primjeri su ispod, klin je vaša vlastita rečenica.</translation>
    </message>
    <message>
        <source>Try a sentence of your own</source>
        <translation>Isprobajte vlastitu rečenicu</translation>
    </message>
    <message>
        <source>not read in your languages</source>
        <translation>ne čita se na vašim jezicima</translation>
    </message>
    <message>
        <source>read in {languages} only</source>
        <translation>čita se samo na: {languages}</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Osluškivanje…</translation>
    </message>
    <message>
        <source>That sounds like you.</source>
        <translation>To zvuči kao vi.</translation>
    </message>
    <message>
        <source>How we sound</source>
        <translation>Kako zvučimo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search these posts</source>
        <translation>Traži u ovim objavama</translation>
    </message>
    <message>
        <source>Show only posts with these words (Ctrl+F)</source>
        <translation>Pokaži samo objave s ovim riječima (Ctrl+F)</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova objava</translation>
    </message>
    <message>
        <source>Write a new post (N)</source>
        <translation>Napiši novu objavu (N)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open SocialDesk</source>
        <translation>Otvori SocialDesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Izađi</translation>
    </message>
    <message>
        <source>Paused: nothing goes out</source>
        <translation>Pauzirano: ništa ne izlazi</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauziraj</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Ništa nije planirano</translation>
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
        <translation>Otvori</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>What it would flag now</source>
        <translation>Što bi sada označilo</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Isprobavanje…</translation>
    </message>
    <message>
        <source>The rule can be used.</source>
        <translation>Pravilo se može koristiti.</translation>
    </message>
    <message>
        <source>It can't be used yet:</source>
        <translation>Još se ne može koristiti:</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Redak {number}</translation>
    </message>
    <message>
        <source>It has no tests. Add texts under tests, pass and fail.</source>
        <translation>Nema testova. Dodajte tekstove pod tests, pass i fail.</translation>
    </message>
    <message>
        <source>Its test passes.</source>
        <translation>Njegov test prolazi.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} tests pass.</source>
        <translation>
            <numerusform>Prolazi {count} test.</numerusform>
            <numerusform>Prolaze sva {count} testa.</numerusform>
            <numerusform>Prolazi svih {count} testova.</numerusform>
        </translation>
    </message>
    <message>
        <source>{failed} of {count} tests fail:</source>
        <translation>Ne prolaze testovi: {failed} od {count}:</translation>
    </message>
    <message>
        <source>“{text}” should be flagged and is not.</source>
        <translation>„{text}” bi trebalo biti označeno, a nije.</translation>
    </message>
    <message>
        <source>“{text}” is flagged and should not be.</source>
        <translation>„{text}” je označeno, a ne bi trebalo biti.</translation>
    </message>
    <message>
        <source>Nothing in what is planned.</source>
        <translation>Ništa u onome što je planirano.</translation>
    </message>
    <message>
        <source>1 planned post:</source>
        <translation>1 planirana objava:</translation>
    </message>
    <message numerus="yes">
        <source>{count} planned posts:</source>
        <translation>
            <numerusform>{count} planirana objava:</numerusform>
            <numerusform>{count} planirane objave:</numerusform>
            <numerusform>{count} planiranih objava:</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>i još {count}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>a post</source>
        <translation>objava</translation>
    </message>
    <message>
        <source>writing of {text}</source>
        <translation>pisanje: {text}</translation>
    </message>
    <message>
        <source>writing of {count} posts</source>
        <translation>pisanje objava ({count})</translation>
    </message>
    <message>
        <source>edit of {text}</source>
        <translation>uređivanje: {text}</translation>
    </message>
    <message>
        <source>edit of {count} posts</source>
        <translation>uređivanje objava ({count})</translation>
    </message>
    <message>
        <source>move of {text}</source>
        <translation>premještanje: {text}</translation>
    </message>
    <message>
        <source>move of {count} posts</source>
        <translation>premještanje objava ({count})</translation>
    </message>
    <message>
        <source>planning of {text}</source>
        <translation>planiranje: {text}</translation>
    </message>
    <message>
        <source>planning of {count} posts</source>
        <translation>planiranje objava ({count})</translation>
    </message>
    <message>
        <source>delete of {text}</source>
        <translation>brisanje: {text}</translation>
    </message>
    <message>
        <source>delete of {count} posts</source>
        <translation>brisanje objava ({count})</translation>
    </message>
    <message>
        <source>retry of {text}</source>
        <translation>ponovni pokušaj: {text}</translation>
    </message>
    <message>
        <source>retry of {count} posts</source>
        <translation>ponovni pokušaj objava ({count})</translation>
    </message>
    <message>
        <source>review of {text}</source>
        <translation>pregled: {text}</translation>
    </message>
    <message>
        <source>review of {count} posts</source>
        <translation>pregled objava ({count})</translation>
    </message>
    <message>
        <source>labels of {text}</source>
        <translation>oznake: {text}</translation>
    </message>
    <message>
        <source>labels of {count} posts</source>
        <translation>oznake objava ({count})</translation>
    </message>
    <message>
        <source>import of {text}</source>
        <translation>uvoz: {text}</translation>
    </message>
    <message>
        <source>import of {count} posts</source>
        <translation>uvoz objava ({count})</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Something else was changed since. Undo goes back one change at a time.</source>
        <translation>U međuvremenu je promijenjeno nešto drugo. Poništavanje ide jednu po jednu promjenu unatrag.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Poništeno: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Učinjeno ponovno: {change}</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>Poništi: {change}</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>Ponovi: {change}</translation>
    </message>
</context>
<context>
    <name>VariablesForm</name>
    <message>
        <source>Insert</source>
        <translation>Umetni</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>{pack} · changed</source>
        <translation>{pack} · promijenjeno</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Uklj.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Razina</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravilo</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Što kaže</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Odakle</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Pogreška</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Upozorenje</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Prijedlog</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Isključeno</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obećanje</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odgovor</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Omjer</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Naše vlastito</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Bilo koji jezik</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 pravilo</translation>
    </message>
    <message numerus="yes">
        <source>{count} rules</source>
        <translation>
            <numerusform>{count} pravilo</numerusform>
            <numerusform>{count} pravila</numerusform>
            <numerusform>{count} pravila</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 riječ</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} riječ</numerusform>
            <numerusform>{count} riječi</numerusform>
            <numerusform>{count} riječi</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaš</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Isporučen</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>izostavljeno: {count}</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formalan</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Opušten</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ozbiljan</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Duhovit</translation>
    </message>
    <message>
        <source>Respectful</source>
        <translation>Pun poštovanja</translation>
    </message>
    <message>
        <source>Irreverent</source>
        <translation>Drzak</translation>
    </message>
    <message>
        <source>Matter-of-fact</source>
        <translation>Stvaran</translation>
    </message>
    <message>
        <source>Enthusiastic</source>
        <translation>Oduševljen</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>U sredini</translation>
    </message>
    <message>
        <source>Rather {end}</source>
        <translation>Prilično {end}</translation>
    </message>
    <message>
        <source>Clearly {end}</source>
        <translation>Jasno {end}</translation>
    </message>
    <message>
        <source>Very {end}</source>
        <translation>Vrlo {end}</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>strogo</translation>
    </message>
    <message>
        <source>some leeway</source>
        <translation>malo slobode</translation>
    </message>
    <message>
        <source>much leeway</source>
        <translation>puno slobode</translation>
    </message>
</context>
<context>
    <name>VoiceCommands</name>
    <message>
        <source>Posts are checked against the new choice.</source>
        <translation>Objave se provjeravaju prema novom odabiru.</translation>
    </message>
    <message>
        <source>“{word}” is removed</source>
        <translation>Uklonjeno: „{word}”</translation>
    </message>
    <message numerus="yes">
        <source>{count} words are removed</source>
        <translation>
            <numerusform>Uklonjena {count} riječ</numerusform>
            <numerusform>Uklonjene {count} riječi</numerusform>
            <numerusform>Uklonjeno {count} riječi</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rule “{name}” is kept and applies from now on.</source>
        <translation>Vaše pravilo „{name}” zadržano je i vrijedi od sada.</translation>
    </message>
    <message>
        <source>Your rule “{name}” is deleted</source>
        <translation>Vaše pravilo „{name}” izbrisano je</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is kept, with {count} rules. Choose it on the Voice page.</source>
        <translation>
            <numerusform>Zadržano „{name}”, s {count} pravilom. Odaberite ga na stranici Glas.</numerusform>
            <numerusform>Zadržano „{name}”, s {count} pravila. Odaberite ga na stranici Glas.</numerusform>
            <numerusform>Zadržano „{name}”, s {count} pravila. Odaberite ga na stranici Glas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice “{name}” is kept.</source>
        <translation>Glas „{name}” je zadržan.</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Koristi ga sada</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Zapisano u {file}</translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <translation>Izbrisano: „{name}”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
</context>
<context>
    <name>VoiceRoom</name>
    <message>
        <source>Voice</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Reading your voice packs…</source>
        <translation>Čitanje vaših paketa glasa…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovno</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Pravila</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Riječi</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Knjižnica</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>+{count} more</source>
        <translation>još {count}</translation>
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
        <translation>Slobodan termin u {time}</translation>
    </message>
    <message>
        <source>Nothing at {time}</source>
        <translation>Ništa u {time}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation>Tjedan</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday at {time}</source>
        <translation>jučer u {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>danas u {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>sutra u {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} u {time}</translation>
    </message>
</context>
<context>
    <name>WhenPanel</name>
    <message>
        <source>Keep its time</source>
        <translation>Zadrži vrijeme</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Dodaj u red</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zakaži</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Podijeli sada</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Spremi skicu</translation>
    </message>
    <message>
        <source>It goes out at once.</source>
        <translation>Izlazi odmah.</translation>
    </message>
    <message>
        <source>It still goes out when it was planned.</source>
        <translation>I dalje izlazi kad je planirano.</translation>
    </message>
    <message>
        <source>It goes out {when}.</source>
        <translation>Izlazi {when}.</translation>
    </message>
    <message>
        <source>Clocks show this time twice; the first one is meant.</source>
        <translation>Satovi pokazuju ovo vrijeme dvaput; misli se na prvo.</translation>
    </message>
    <message>
        <source>{name}: no free slot</source>
        <translation>{name}: nema slobodnog termina</translation>
    </message>
    <message>
        <source>{name} {when}</source>
        <translation>{name} {when}</translation>
    </message>
    <message>
        <source>Next slot: {slots}.</source>
        <translation>Sljedeći termin: {slots}.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Spremi promjene</translation>
    </message>
    <message>
        <source>Schedule for {when}</source>
        <translation>Zakaži: {when}</translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation>Odaberi datum u kalendaru</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vrijeme</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Vremenska zona</translation>
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
        <translation>Ime ili riječ, ili više njih odvojenih zarezom</translation>
    </message>
    <message>
        <source>Words to add</source>
        <translation>Riječi za dodati</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Naše riječi</translation>
    </message>
    <message>
        <source>No words yet. Add product names, people and places, and they are never typos.</source>
        <translation>Još nema riječi. Dodajte imena proizvoda, ljudi i mjesta, i nikad neće biti tipfeleri.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 riječ</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} riječ</numerusform>
            <numerusform>{count} riječi</numerusform>
            <numerusform>{count} riječi</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that belong to your brand. They are never marked as typos, and they travel with your pack.</source>
        <translation>Riječi koje pripadaju vašem brendu. Nikad se ne označavaju kao tipfeleri i putuju s vašim paketom.</translation>
    </message>
</context>
<context>
    <name>WritingArea</name>
    <message>
        <source>Text for</source>
        <translation>Tekst za</translation>
    </message>
    <message>
        <source>Use the common text</source>
        <translation>Koristi zajednički tekst</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Svi kanali</translation>
    </message>
    <message>
        <source>{name} · own text</source>
        <translation>{name} · vlastiti tekst</translation>
    </message>
    <message>
        <source>{name} has its own text.</source>
        <translation>{name} ima vlastiti tekst.</translation>
    </message>
    <message>
        <source>Same as All channels. Type here to give {name} its own text.</source>
        <translation>Isto kao Svi kanali. Pišite ovdje da {name} dobije vlastiti tekst.</translation>
    </message>
    <message>
        <source>Post text</source>
        <translation>Tekst objave</translation>
    </message>
    <message>
        <source>What would you like to tell people?</source>
        <translation>Što želite reći ljudima?</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Add picture</source>
        <translation>Dodaj sliku</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+.)</source>
        <translation>Emoji (Ctrl+.)</translation>
    </message>
    <message>
        <source>Templates and hashtags (Ctrl+J)</source>
        <translation>Predlošci i hashtagovi (Ctrl+J)</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>Dodaj dio u nit</translation>
    </message>
    <message>
        <source>More ({count})</source>
        <translation>Više ({count})</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Više</translation>
    </message>
    <message>
        <source>Labels, campaign, first comment, notes, options of a network</source>
        <translation>Oznake, kampanja, prvi komentar, bilješke, mogućnosti mreže</translation>
    </message>
</context>
<context>
    <name>ZoneMovePanel</name>
    <message>
        <source>New time zone</source>
        <translation>Nova vremenska zona</translation>
    </message>
    <message>
        <source>Keep the times: what goes out at 9:30 there goes out at 9:30 here</source>
        <translation>Zadrži sate: što ondje izlazi u 9:30, ovdje izlazi u 9:30</translation>
    </message>
    <message>
        <source>Keep the moments: followers notice nothing</source>
        <translation>Zadrži trenutke: pratitelji ne primjećuju ništa</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Premjesti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Choose the zone to move to.</source>
        <translation>Odaberite zonu u koju se premješta.</translation>
    </message>
    <message>
        <source>Planned: {posts}. All go out at the same moment as now. Posting schedules stay by the clock of {old}: {schedules}.</source>
        <translation>Planirano: {posts}. Sve izlazi u istom trenutku kao sada. Rasporedi koji ostaju prema satu zone {old}: {schedules}.</translation>
    </message>
    <message>
        <source>Planned: {posts}. They keep their local time, and so {shifted} of them go out at another moment. Posting schedules that move along: {schedules}.</source>
        <translation>Planirano: {posts}. Zadržavaju lokalno vrijeme, pa {shifted} od njih izlazi u drugom trenutku. Rasporedi koji idu s njima: {schedules}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} keep their moment: in {zone} their time has passed already.</source>
        <translation>
            <numerusform>{count} zadržava svoj trenutak: u zoni {zone} njezino je vrijeme već prošlo.</numerusform>
            <numerusform>{count} zadržavaju svoj trenutak: u zoni {zone} njihovo je vrijeme već prošlo.</numerusform>
            <numerusform>{count} zadržava svoj trenutak: u zoni {zone} njihovo je vrijeme već prošlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is planned by the clock of {zone} now</source>
        <translation>Sve je sada planirano prema satu zone {zone}</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Premjesti u</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
</context>
<context>
    <name>_RuleDelegate</name>
    <message>
        <source>Level</source>
        <translation>Razina</translation>
    </message>
</context>
</TS>
