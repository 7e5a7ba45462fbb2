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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{day}, {count} posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Objava</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Answers from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} answers change something. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these answers changes anything: the posts have moved on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewer answered nothing.</source>
        <translation type="unfinished"></translation>
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
        <source>Day</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week later</source>
        <translation type="unfinished"></translation>
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
    <name>CalendarRoom</name>
    <message>
        <source>New post here</source>
        <translation>Nova objava ovdje</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
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
        <source>Back to draft</source>
        <translation>Natrag u skicu</translation>
    </message>
    <message>
        <source>Open on the network</source>
        <translation>Otvori na mreži</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
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
    <message>
        <source>Deleted</source>
        <translation>Izbrisano</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>Premješteno: {when}</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Izlazi {when}</translation>
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
        <translation>Vremena objavljivanja: {count} tjedno</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One channel is enough to begin with. Add others in Settings at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feed of your own, without any account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account: Bluesky, Mastodon, Instagram and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SocialDesk writes a page and an Atom feed into a folder. You can put that folder on any web host, and nothing is seen by anybody before you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You connect it step by step in Settings, and come back here for your first post.</source>
        <translation type="unfinished"></translation>
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
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy.</translation>
    </message>
    <message>
        <source>d</source>
        <comment>of two in one month</comment>
        <translation>d.</translation>
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
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduling…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideHost</name>
    <message>
        <source>Your first post is scheduled. It is in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Add channel, then come back for your first post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation type="unfinished"></translation>
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
        <source>{day}: nothing planned</source>
        <translation>{day}: nema plana</translation>
    </message>
    <message>
        <source>{day}, over-full</source>
        <translation>{day}, prepuno</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Request changes to {count} posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is new, in a sentence or two. You can change it until it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinnamon rolls are back: out of the oven at eight, gone by ten.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out {when}.</source>
        <translation>Izlazi {when}.</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>Review</name>
    <message>
        <source>Without a time</source>
        <translation>Bez termina</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} of {count} pictures have no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>Prijedlozi: {count}</translation>
    </message>
    <message>
        <source>Posts: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Approval was asked for ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} approved ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asks for changes ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are asked for ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the post was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is: it was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is: it waits for no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is approved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts wait for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts are sent back for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, what is planned waits for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts go out without approval from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved; it has no time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved; its time has passed, so give it another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved; it goes out {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 post is in {file}. Send it; the answers come back as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts are in {file}. Send it; the answers come back as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: {approved}. Sent back: {sent_back}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each post and answer. Nothing is sent before you save the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file that was saved back to whoever sent you this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCount</name>
    <message>
        <source>{count} wait for approval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the week as one file for somebody without SocialDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file that a reviewer sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more waits in another week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more wait in other weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation>Više</translation>
    </message>
    <message>
        <source>How posts are reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts need approval before they go out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post here matches what you look for.</source>
        <translation>Nijedna objava ovdje ne odgovara onome što tražite.</translation>
    </message>
    <message>
        <source>Nothing of this week is left to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for this week that has not gone out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation type="unfinished"></translation>
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
    <name>SelectionBar</name>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that wait ({count})</source>
        <translation type="unfinished"></translation>
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
        <source>Appearance</source>
        <translation>Izgled</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Welcome to SocialDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your posts, planned, checked and sent from this computer. First, your shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation>Pekara na uglu</translation>
    </message>
    <message>
        <source>What is your shop or brand called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of your plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, for its holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of your posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nema</translation>
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
        <translation>Uključeno</translation>
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
