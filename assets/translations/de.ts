<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionGroups</name>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Why &amp;{digit}, or Why Not?</source>
        <translation>Warum &amp;{digit}, oder warum nicht?</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>Was würde daraus {a_digit} machen?</translation>
    </message>
    <message>
        <source>It Is No Digit</source>
        <translation>Es ist keine Ziffer</translation>
    </message>
    <message>
        <source>It Is {a_digit}</source>
        <translation>Es ist {a_digit}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Erkennen</translation>
    </message>
    <message>
        <source>Ask the network which digit this is</source>
        <translation>Das Netz fragen, welche Ziffer das ist</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Das Blatt leeren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Den letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Draw the stroke again</source>
        <translation>Den Strich noch einmal zeichnen</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>Rad&amp;ierer</translation>
    </message>
    <message>
        <source>Erase instead of drawing</source>
        <translation>Radieren statt zeichnen</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>Li&amp;ve</translation>
    </message>
    <message>
        <source>Have the answer follow the pen</source>
        <translation>Die Antwort folgt dem Stift</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Öffnen...</translation>
    </message>
    <message>
        <source>Open pictures, pages or a drawing from files</source>
        <translation>Bilder, Seiten oder eine Zeichnung aus Dateien öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>Das Bild in der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Save Drawing &amp;As...</source>
        <translation>Zeichnung speichern &amp;unter...</translation>
    </message>
    <message>
        <source>As a picture, or with its strokes</source>
        <translation>Als Bild oder mit ihren Strichen</translation>
    </message>
    <message>
        <source>&amp;Export Answer...</source>
        <translation>&amp;Antwort exportieren...</translation>
    </message>
    <message>
        <source>The digit and the ten likelihoods, as JSON</source>
        <translation>Die Ziffer und die zehn Wahrscheinlichkeiten als JSON</translation>
    </message>
    <message>
        <source>Export All &amp;Drawings...</source>
        <translation>Alle &amp;Zeichnungen exportieren...</translation>
    </message>
    <message>
        <source>All drawings of the strip with their digits, as NPZ or CSV</source>
        <translation>Alle Zeichnungen der Leiste mit ihren Ziffern, als NPZ oder CSV</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation>Die Zeichnung als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Likelihoods</source>
        <translation>Wahr&amp;scheinlichkeiten kopieren</translation>
    </message>
    <message>
        <source>Copy the ten likelihoods as text</source>
        <translation>Die zehn Wahrscheinlichkeiten als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Thinner Brush</source>
        <translation>&amp;Dünnerer Pinsel</translation>
    </message>
    <message>
        <source>Draw thinner strokes</source>
        <translation>Dünnere Striche zeichnen</translation>
    </message>
    <message>
        <source>Th&amp;icker Brush</source>
        <translation>Di&amp;ckerer Pinsel</translation>
    </message>
    <message>
        <source>Draw thicker strokes</source>
        <translation>Dickere Striche zeichnen</translation>
    </message>
    <message>
        <source>Choose a &amp;Model File...</source>
        <translation>&amp;Modelldatei wählen...</translation>
    </message>
    <message>
        <source>Use another network, from a .keras file</source>
        <translation>Ein anderes Netz aus einer .keras-Datei verwenden</translation>
    </message>
    <message>
        <source>Use the &amp;Program's Own</source>
        <translation>Netz des &amp;Programms</translation>
    </message>
    <message>
        <source>Use the network that comes with the program</source>
        <translation>Das Netz verwenden, das zum Programm gehört</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>Ei&amp;nblick</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>Zeigen, was im Netz geschieht</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Show the page that is open, beside the drawing</source>
        <translation>Die geöffnete Seite neben der Zeichnung zeigen</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>&amp;Zeichnungen</translation>
    </message>
    <message>
        <source>Show earlier drawings, to bring one back</source>
        <translation>Frühere Zeichnungen zeigen, um eine zurückzuholen</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Werkstatt</translation>
    </message>
    <message>
        <source>Train a network yourself, and watch it learn</source>
        <translation>Selbst ein Netz trainieren und ihm beim Lernen zusehen</translation>
    </message>
    <message>
        <source>My &amp;Hand</source>
        <translation>Meine &amp;Handschrift</translation>
    </message>
    <message>
        <source>Show your examples, and teach the network how you write</source>
        <translation>Eigene Beispiele zeigen und dem Netz die eigene Schrift beibringen</translation>
    </message>
    <message>
        <source>&amp;Save the Network's Picture...</source>
        <translation>Bild des Netzes &amp;speichern...</translation>
    </message>
    <message>
        <source>As PNG or SVG</source>
        <translation>Als PNG oder SVG</translation>
    </message>
    <message>
        <source>&amp;Print the Network's Picture...</source>
        <translation>Bild des Netzes &amp;drucken...</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Den ganzen Bildschirm ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Leave Full Screen</source>
        <translation>&amp;Vollbild verlassen</translation>
    </message>
    <message>
        <source>Back to a window</source>
        <translation>Zurück zum Fenster</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>H&amp;inweise zeigen</translation>
    </message>
    <message>
        <source>Show again what can be done with an answer</source>
        <translation>Wieder zeigen, was man mit einer Antwort tun kann</translation>
    </message>
    <message>
        <source>Digit &amp;Help</source>
        <translation>&amp;Hilfe zu Digit</translation>
    </message>
    <message>
        <source>How to use the program, and how it works</source>
        <translation>Wie man das Programm benutzt und wie es funktioniert</translation>
    </message>
    <message>
        <source>What's &amp;This?</source>
        <translation>&amp;Direkthilfe</translation>
    </message>
    <message>
        <source>Click anything then, to read what it is for</source>
        <translation>Danach etwas anklicken, um zu lesen, wozu es dient</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys and gestures</source>
        <translation>Alle Tasten und Gesten</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Version, network, libraries and licences</source>
        <translation>Version, Netz, Bibliotheken und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
</context>
<context>
    <name>AllMaps</name>
    <message>
        <source>Of which column all maps are shown</source>
        <translation>Von welcher Spalte alle Karten gezeigt werden</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>all {count} numbers, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>alle {count} Zahlen, mit dem, was jede zur Punktzahl der {digit} beiträgt. Eine anklicken, um ihr zu folgen.</translation>
    </message>
    <message>
        <source>all {count} maps, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>alle {count} Karten, mit dem, was jede zur Punktzahl der {digit} beiträgt. Eine anklicken, um ihr zu folgen.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Click a digit to look at it alone.</source>
        <translation>Eine Ziffer anklicken, um sie allein zu betrachten.</translation>
    </message>
    <message>
        <source>Several digits? {first} and {last}</source>
        <translation>Mehrere Ziffern? {first} und {last}</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>The digit that the network names, and how likely each is.</source>
        <translation>Die Ziffer, die das Netz nennt, und wie wahrscheinlich jede ist.</translation>
    </message>
    <message>
        <source>&lt;p&gt;How likely the network thinks a {digit} is. A digit is named when its bar passes the dashed line, at 50 %.&lt;/p&gt;&lt;p&gt;Click to see why it is a {digit}, or why not; right-click to see what would make it one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Für wie wahrscheinlich das Netz eine {digit} hält. Eine Ziffer wird genannt, wenn ihr Balken die gestrichelte Linie bei 50 % überschreitet.&lt;/p&gt;&lt;p&gt;Klick: warum es eine {digit} ist oder warum nicht; Rechtsklick: was daraus eine machen würde.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>AnswersPicture</name>
    <message>
        <source>Answers without and with the experiment</source>
        <translation>Antworten ohne und mit dem Experiment</translation>
    </message>
    <message>
        <source>Draw something to try it out.</source>
        <translation>Zum Ausprobieren etwas zeichnen.</translation>
    </message>
    <message>
        <source>Without the experiment</source>
        <translation>Ohne das Experiment</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Mit ihm</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>{file} konnte nicht geschrieben werden: {error}.</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>at the top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>unten rechts</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It could not be read because of an error in the program; the log has the details.</source>
        <translation>Wegen eines Programmfehlers konnte es nicht gelesen werden; Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>BrushSlider</name>
    <message>
        <source>Brush width</source>
        <translation>Pinselbreite</translation>
    </message>
    <message>
        <source>Width of the brush ([ thinner, ] thicker)</source>
        <translation>Breite des Pinsels ([ dünner, ] dicker)</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>No hidden layer</source>
        <translation>Keine verborgene Schicht</translation>
    </message>
    <message>
        <source>One dense layer</source>
        <translation>Eine dichte Schicht</translation>
    </message>
    <message>
        <source>Two dense layers</source>
        <translation>Zwei dichte Schichten</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>Eine Faltung</translation>
    </message>
    <message>
        <source>Two convolutions</source>
        <translation>Zwei Faltungen</translation>
    </message>
    <message>
        <source>Dense layers take every cell by itself; a convolution moves small kernels over the drawing. A new choice makes a new network.</source>
        <translation>Dichte Schichten nehmen jede Zelle für sich; eine Faltung bewegt kleine Kernel über die Zeichnung. Eine neue Auswahl erzeugt ein neues Netz.</translation>
    </message>
    <message>
        <source>How many feature maps the first convolution makes; a dense layer has four units for each.</source>
        <translation>Wie viele Merkmalskarten die erste Faltung erzeugt; eine dichte Schicht hat für jede davon vier Einheiten.</translation>
    </message>
    <message>
        <source>What is done to every sum: relu keeps what is above 0; tanh and sigmoid bend it into a range.</source>
        <translation>Was mit jeder Summe geschieht: relu behält, was über 0 liegt; tanh und sigmoid biegen sie in einen festen Bereich.</translation>
    </message>
    <message>
        <source>The share of the last values that is left out by chance in each step, so that the network can't rely on a few.</source>
        <translation>Der Anteil der letzten Werte, der in jedem Schritt zufällig weggelassen wird, damit sich das Netz nicht auf wenige verlässt.</translation>
    </message>
    <message>
        <source>Scale and centre the drawing</source>
        <translation>Zeichnung skalieren und zentrieren</translation>
    </message>
    <message>
        <source>Framing makes all drawings equally large and puts them in the middle, before the network sees them.</source>
        <translation>Das Einpassen macht alle Zeichnungen gleich groß und rückt sie in die Mitte, bevor das Netz sie sieht.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>S&amp;chichten</translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>&amp;Karten</translation>
    </message>
    <message>
        <source>Acti&amp;vation</source>
        <translation>Akti&amp;vierung</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>&amp;Dropout</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Short strokes</source>
        <translation>Kurze Striche</translation>
    </message>
    <message>
        <source>Bends and crossings</source>
        <translation>Biegungen und Kreuzungen</translation>
    </message>
    <message>
        <source>Bows and corners</source>
        <translation>Bögen und Ecken</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>Teile von Ziffern</translation>
    </message>
    <message>
        <source>Whole digits</source>
        <translation>Ganze Ziffern</translation>
    </message>
    <message>
        <source>Framed drawing</source>
        <translation>Eingepasste Zeichnung</translation>
    </message>
    <message>
        <source>scaled to 20 cells</source>
        <translation>auf 20 Zellen skaliert</translation>
    </message>
    <message>
        <source>centred by mass</source>
        <translation>am Schwerpunkt zentriert</translation>
    </message>
    <message>
        <source>Your drawing, framed</source>
        <translation>Die Zeichnung, eingepasst</translation>
    </message>
    <message>
        <source>28 by 28 cells</source>
        <translation>28 mal 28 Zellen</translation>
    </message>
    <message>
        <source>made equally large</source>
        <translation>gleich groß gemacht</translation>
    </message>
    <message>
        <source>moved to the middle</source>
        <translation>in die Mitte gerückt</translation>
    </message>
    <message>
        <source>{channels} maps, {height} × {width} ({name})</source>
        <translation>{channels} Karten, {height} × {width} ({name})</translation>
    </message>
    <message>
        <source>{channels} feature maps, {height} by {width}</source>
        <translation>{channels} Merkmalskarten, {height} mal {width}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>{number} numbers</source>
        <translation>{number} Zahlen</translation>
    </message>
    <message>
        <source>flattened</source>
        <translation>abgeflacht</translation>
    </message>
    <message>
        <source>all cells in one row</source>
        <translation>alle Zellen in einer Reihe</translation>
    </message>
    <message>
        <source>weighted sum of each map</source>
        <translation>gewichtete Summe jeder Karte</translation>
    </message>
    <message>
        <source>one for each map</source>
        <translation>eine für jede Karte</translation>
    </message>
    <message>
        <source>{number} features</source>
        <translation>{number} Merkmale</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>Zehn Ziffern</translation>
    </message>
    <message>
        <source>logit, likelihood</source>
        <translation>Logit, Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>weighted sum + bias</source>
        <translation>gewichtete Summe + Bias</translation>
    </message>
    <message>
        <source>score, how likely</source>
        <translation>Punktzahl, wie wahrscheinlich</translation>
    </message>
    <message>
        <source>all numbers vote</source>
        <translation>alle Zahlen stimmen ab</translation>
    </message>
    <message>
        <source>scores become shares of 100 %</source>
        <translation>Punkte werden Anteile von 100 %</translation>
    </message>
    <message>
        <source>largest</source>
        <comment>value that pooling keeps</comment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>average</source>
        <comment>value that pooling keeps</comment>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>{size} convolution</source>
        <translation>Faltung {size}</translation>
    </message>
    <message>
        <source>{size} {kind} pooling</source>
        <translation>Pooling {size} ({kind})</translation>
    </message>
    <message>
        <source>normalization</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>{function} activation</source>
        <translation>Aktivierung {function}</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>convolution: search for a pattern</source>
        <translation>Faltung: nach einem Muster suchen</translation>
    </message>
    <message>
        <source>pooling: keep the {which} of {count}</source>
        <translation>Pooling: {which} von {count} behalten</translation>
    </message>
    <message>
        <source>rescale by learned numbers</source>
        <translation>mit gelernten Zahlen umrechnen</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>Aktivierung: unter 0 wird zu 0</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The program's network</source>
        <translation>Das Netz des Programms</translation>
    </message>
    <message>
        <source>The small network</source>
        <translation>Das kleine Netz</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Wird geladen ...</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>What strangers wrote, row by row, and what the network named: the right answers are on the diagonal, Unknown is in the last column. Point at a field for its number.</source>
        <translation>Was Fremde geschrieben haben, Zeile für Zeile, und was das Netz genannt hat: Richtige Antworten liegen auf der Diagonale, Unbekannt steht in der letzten Spalte. Auf ein Feld zeigen, um seine Zahl zu sehen.</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named} (right)</source>
        <translation>{digit} von Fremden, {count} von {all}: {named} (richtig)</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named}</source>
        <translation>{digit} von Fremden, {count} von {all}: {named}</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>as drawn</source>
        <translation>wie gezeichnet</translation>
    </message>
    <message>
        <source>in a corner</source>
        <translation>in einer Ecke</translation>
    </message>
    <message>
        <source>turned by 20°</source>
        <translation>um 20° gedreht</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>dick</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>dünn</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>verrauscht</translation>
    </message>
</context>
<context>
    <name>DamageBars</name>
    <message>
        <source>500 strangers' digits: right, Unknown, wrong</source>
        <translation>500 Ziffern von Fremden: richtig, Unbekannt, falsch</translation>
    </message>
    <message>
        <source>Above the network in training, below the program's own: in colour what is read right, in grey what is Unknown, at the end, dark, what is wrong although it was named.</source>
        <translation>Oben das Netz im Training, unten das des Programms: farbig, was richtig gelesen wird; grau, was Unbekannt ist; am Ende dunkel, was genannt wurde, aber falsch ist.</translation>
    </message>
    <message>
        <source>{name}, {which}: {right} right, {wrong} wrong</source>
        <translation>{name}, {which}: {right} richtig, {wrong} falsch</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>dieses Netz</translation>
    </message>
    <message>
        <source>own</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Being measured...</source>
        <translation>Wird gemessen...</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>To learn from ({count})</source>
        <translation>Zum Lernen ({count})</translation>
    </message>
    <message>
        <source>By strangers, to test on ({count})</source>
        <translation>Von Fremden, zum Testen ({count})</translation>
    </message>
    <message>
        <source>No network learns from strangers' drawings: they come from other people and other places.</source>
        <translation>Kein Netz lernt aus den Zeichnungen von Fremden: Sie stammen von anderen Menschen und anderen Orten.</translation>
    </message>
    <message>
        <source>Show &amp;Others</source>
        <translation>Andere &amp;zeigen</translation>
    </message>
    <message>
        <source>Show other drawings of each digit.</source>
        <translation>Andere Zeichnungen jeder Ziffer zeigen.</translation>
    </message>
    <message>
        <source>How many there are of each digit, all of them laid upon each other, and some of them. Click a drawing to put it on the grid.</source>
        <translation>Wie viele es von jeder Ziffer gibt, alle übereinandergelegt, und einige davon. Eine Zeichnung anklicken, um sie ins Raster zu legen.</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>A {digit}</source>
        <translation>Eine {digit}</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>collected at {site}</source>
        <translation>gesammelt: {site}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Everything is computed on this computer: nothing that you draw leaves it.</source>
        <translation>Alles wird auf diesem Computer berechnet: Nichts, was gezeichnet wird, verlässt ihn.</translation>
    </message>
    <message>
        <source>The drawings of the workshop are made of UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, licence CC BY 4.0.</source>
        <translation>Die Zeichnungen der Werkstatt stammen aus UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, Lizenz CC BY 4.0.</translation>
    </message>
    <message>
        <source>About Digit</source>
        <translation>Über Digit</translation>
    </message>
    <message>
        <source>Draw a digit, and see what a neural network makes of it.</source>
        <translation>Eine Ziffer zeichnen und sehen, was ein neuronales Netz daraus macht.</translation>
    </message>
    <message>
        <source>none is loaded</source>
        <translation>keines geladen</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Netz:</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence.</source>
        <translation>Dieses Programm ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation>Modelldatei wählen</translation>
    </message>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>Keras-Modelle (*.keras)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>An error in the program. It keeps running, and your drawing is safe.</source>
        <translation>Ein Fehler im Programm. Es läuft weiter, und die Zeichnung ist sicher.</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>Das Protokoll steht in {file}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>left mouse button, pen or finger</source>
        <translation>linke Maustaste, Stift oder Finger</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>right mouse button, or the pen's other end</source>
        <translation>rechte Maustaste oder das andere Ende des Stifts</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Von Zelle zu Zelle gehen</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Draw at the cell</source>
        <translation>In der Zelle zeichnen</translation>
    </message>
    <message>
        <source>Space; hold it down and go on with the arrows for a line</source>
        <translation>Leertaste; für eine Linie gedrückt halten und mit den Pfeiltasten weitergehen</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ein Bild öffnen</translation>
    </message>
    <message>
        <source>drop it on the window, or paste it</source>
        <translation>auf das Fenster ziehen oder einfügen</translation>
    </message>
    <message>
        <source>See why a digit, or why not</source>
        <translation>Sehen, warum eine Ziffer oder warum nicht</translation>
    </message>
    <message>
        <source>click its bar, or press 0 to 9</source>
        <translation>ihren Balken anklicken oder 0 bis 9 drücken</translation>
    </message>
    <message>
        <source>See what would make it another digit</source>
        <translation>Sehen, was daraus eine andere Ziffer machen würde</translation>
    </message>
    <message>
        <source>right-click its bar, or press Ctrl with 0 to 9</source>
        <translation>Rechtsklick auf ihren Balken oder Strg mit 0 bis 9</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>Sagen, was es ist</translation>
    </message>
    <message>
        <source>press Shift with 0 to 9, or N</source>
        <translation>Umschalt mit 0 bis 9 oder N drücken</translation>
    </message>
    <message>
        <source>On the grid</source>
        <translation>Im Raster</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>DrawingFile</name>
    <message>
        <source>it has more strokes than a file may hold</source>
        <translation>sie hat mehr Striche, als eine Datei enthalten darf</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it is not JSON, or only a part of it</source>
        <translation>sie ist kein JSON oder nur ein Teil davon</translation>
    </message>
    <message>
        <source>it is not a drawing of this program</source>
        <translation>sie ist keine Zeichnung dieses Programms</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation>sie wurde von einer neueren Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>nothing is drawn in it</source>
        <translation>nichts ist darin gezeichnet</translation>
    </message>
</context>
<context>
    <name>DrawingGrid</name>
    <message>
        <source>Drawing grid</source>
        <translation>Zeichenraster</translation>
    </message>
    <message>
        <source>Draw with the mouse, or go from cell to cell with the arrow keys and hold Space down to draw.</source>
        <translation>Mit der Maus zeichnen oder mit den Pfeiltasten von Zelle zu Zelle gehen und zum Zeichnen die Leertaste gedrückt halten.</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger</source>
        <translation>Hier eine Ziffer zeichnen, mit Maus, Stift oder Finger</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Your drawing</source>
        <translation>Die eigene Zeichnung</translation>
    </message>
    <message>
        <source>What the network in training makes of the drawing in the main window, after every few steps. A digit is named when its bar passes the line at 50 %.</source>
        <translation>Was das Netz im Training aus der Zeichnung im Hauptfenster macht, jeweils nach einigen Schritten. Eine Ziffer wird genannt, wenn ihr Balken die Linie bei 50 % überschreitet.</translation>
    </message>
    <message>
        <source>Your drawing: {named}</source>
        <translation>Die Zeichnung: {named}</translation>
    </message>
    <message>
        <source>Draw a digit in the main window, and see it being learned here.</source>
        <translation>Im Hauptfenster eine Ziffer zeichnen und hier sehen, wie sie gelernt wird.</translation>
    </message>
</context>
<context>
    <name>DrawingsExport</name>
    <message>
        <source>Export All Drawings</source>
        <translation>Alle Zeichnungen exportieren</translation>
    </message>
    <message>
        <source>Table, a row for each drawing (*.csv)</source>
        <translation>Tabelle, eine Zeile je Zeichnung (*.csv)</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npz)</source>
        <translation>NumPy-Arrays (*.npz)</translation>
    </message>
    <message>
        <source>{name}: drawings are exported as .npz or as .csv.</source>
        <translation>{name}: Zeichnungen werden als .npz oder .csv exportiert.</translation>
    </message>
</context>
<context>
    <name>DrawingsMap</name>
    <message>
        <source>Strangers' digits by what the chosen layer makes of them.</source>
        <translation>Ziffern von Fremden nach dem, was die gewählte Schicht aus ihnen macht.</translation>
    </message>
    <message>
        <source>The map is being drawn.</source>
        <translation>Die Karte wird gezeichnet.</translation>
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Recognized drawings are kept here.</source>
        <translation>Erkannte Zeichnungen werden hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Earlier drawings, newest first; click one to bring it back</source>
        <translation>Frühere Zeichnungen, neueste zuerst; eine anklicken, um sie zurückzuholen</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>&amp;Alle entfernen</translation>
    </message>
    <message>
        <source>Answered by the network used before: {words}. Click it to ask the present one.</source>
        <translation>Antwort des vorher verwendeten Netzes: {words}. Anklicken, um das jetzige zu fragen.</translation>
    </message>
</context>
<context>
    <name>ExamplesTable</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Here the program keeps how you write.

Press Write Ten, and write each digit a few times; it takes two minutes. Or, when an answer in the main window is wrong, press Shift and the right digit's key.</source>
        <translation>Hier merkt sich das Programm, wie du schreibst.

„Zehn schreiben“ drücken und jede Ziffer einige Male schreiben; das dauert zwei Minuten. Oder, wenn eine Antwort im Hauptfenster falsch ist, Umschalt und die Taste der richtigen Ziffer drücken.</translation>
    </message>
</context>
<context>
    <name>ExperimentBanner</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the network and the drawing as they are</source>
        <translation>Zurück zum Netz und zur Zeichnung, wie sie sind</translation>
    </message>
    <message>
        <source>Experiment: {summary}. The columns and tabs show what the network computes in it; the answer beside the drawing is the one without it.</source>
        <translation>Experiment: {summary}. Spalten und Reiter zeigen, was das Netz darin berechnet; die Antwort neben der Zeichnung ist die ohne Experiment.</translation>
    </message>
</context>
<context>
    <name>ExperimentSliders</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>What the digits' values are divided by before they become likelihoods. Above 1: less sure of itself; below 1: surer.</source>
        <translation>Wodurch die Werte der Ziffern geteilt werden, bevor sie zu Wahrscheinlichkeiten werden. Über 1: weniger sicher; unter 1: sicherer.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>A digit is named when its likelihood exceeds this; else the answer is Unknown.</source>
        <translation>Eine Ziffer wird genannt, wenn ihre Wahrscheinlichkeit höher ist; sonst ist die Antwort Unbekannt.</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Cells to the right; below 0 left.</source>
        <translation>Zellen nach rechts; unter 0 nach links.</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Cells down; below 0 up.</source>
        <translation>Zellen nach unten; unter 0 nach oben.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Degrees, clockwise.</source>
        <translation>Grad, im Uhrzeigersinn.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the drawing's own size.</source>
        <translation>Im Verhältnis zur Größe der Zeichnung.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>How far ink is smeared, in cells.</source>
        <translation>Wie weit die Tinte verwischt wird, in Zellen.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Random ink in each cell.</source>
        <translation>Zufällige Tinte in jeder Zelle.</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n map(s) off</source>
        <translation><numerusform>%n Karte aus</numerusform><numerusform>%n Karten aus</numerusform></translation></message>
    <message>
        <source>temperature {value}</source>
        <translation>Temperatur {value}</translation>
    </message>
    <message>
        <source>threshold {value}</source>
        <translation>Schwelle {value}</translation>
    </message>
    <message>
        <source>shifted right by {value}</source>
        <translation>um {value} nach rechts verschoben</translation>
    </message>
    <message>
        <source>shifted down by {value}</source>
        <translation>um {value} nach unten verschoben</translation>
    </message>
    <message>
        <source>turned by {value}°</source>
        <translation>um {value}° gedreht</translation>
    </message>
    <message>
        <source>size {value}</source>
        <translation>Größe {value}</translation>
    </message>
    <message>
        <source>blurred by {value} cells</source>
        <translation>um {value} Zellen verwischt</translation>
    </message>
    <message>
        <source>noise {value}</source>
        <translation>Rauschen {value}</translation>
    </message>
    <message>
        <source>Change something, and 1,000 people's drawings are tried with it, too.</source>
        <translation>Etwas ändern, und es wird auch mit den Zeichnungen von 1.000 Menschen ausprobiert.</translation>
    </message>
    <message>
        <source>Trying {total} people's drawings: {drawings} done ...</source>
        <translation>Die Zeichnungen von {total} Menschen werden ausprobiert: {drawings} fertig ...</translation>
    </message>
    <message>
        <source>Of {total} people's drawings the network names {after} rightly; without the experiment {before}.</source>
        <translation>Von den Zeichnungen von {total} Menschen nennt das Netz {after} richtig; ohne das Experiment {before}.</translation>
    </message>
</context>
<context>
    <name>ExplanationController</name>
    <message>
        <source>Why not {digit}?</source>
        <translation>Warum nicht {digit}?</translation>
    </message>
    <message>
        <source>Why {digit}?</source>
        <translation>Warum {digit}?</translation>
    </message>
    <message>
        <source>What speaks for {digit}?</source>
        <translation>Was spricht für {digit}?</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit}; red ink is against.</source>
        <translation>Keine Tinte spricht für {a_digit}; rote Tinte spricht dagegen.</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit} rather than {another}; red ink is against.</source>
        <translation>Keine Tinte spricht eher für {a_digit} als für {another}; rote Tinte spricht dagegen.</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit}. Blue ink speaks for the {digit}, red against.</source>
        <translation>Das umrahmte Stück, {place}, spricht am meisten für {a_digit}. Blaue Tinte spricht für die {digit}, rote dagegen.</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit} rather than {another}. Blue ink speaks for the {digit}, red against.</source>
        <translation>Das umrahmte Stück, {place}, spricht am meisten für {a_digit} statt für {another}. Blaue Tinte spricht für die {digit}, rote dagegen.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Exactly:</source>
        <translation>Genau:</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Your drawing, framed</source>
        <translation>Die Zeichnung, eingepasst</translation>
    </message>
    <message>
        <source>Before anything is looked for, the drawing is made equally large for everybody and moved to the middle. So it does not matter where on the sheet you draw, or how large.</source>
        <translation>Bevor nach etwas gesucht wird, wird die Zeichnung für alle gleich groß gemacht und in die Mitte gerückt. So ist es egal, wo auf dem Blatt und wie groß gezeichnet wird.</translation>
    </message>
    <message>
        <source>The ink's longer side is scaled to 20 cells, proportions kept, and its centre of mass is moved to the middle of 28 &amp;times; 28 cells, as for the MNIST digits. Each value lies between 0 (paper) and 1 (ink). This framing is part of the network, without anything learned.</source>
        <translation>Die längere Seite der Tinte wird auf 20 Zellen skaliert, die Proportionen bleiben, und ihr Schwerpunkt wird in die Mitte von 28 &amp;times; 28 Zellen gerückt, wie bei den MNIST-Ziffern. Jeder Wert liegt zwischen 0 (Papier) und 1 (Tinte). Dieses Einpassen ist Teil des Netzes, ohne dass etwas davon gelernt ist.</translation>
    </message>
    <message>
        <source>Each little picture is a &lt;b&gt;feature map&lt;/b&gt;: the result of searching the whole drawing for one pattern. The stronger its colour, the better the pattern fits. The search slides a small window over the pictures of the column before, multiplies each cell by a number, and adds it all up.</source>
        <translation>Jedes kleine Bild ist eine &lt;b&gt;Merkmalskarte&lt;/b&gt;: das Ergebnis davon, die ganze Zeichnung nach einem Muster abzusuchen. Je kräftiger die Farbe, desto besser passt das Muster. Die Suche schiebt ein kleines Fenster über die Bilder der Spalte davor, multipliziert jede Zelle mit einer Zahl und zählt alles zusammen.</translation>
    </message>
    <message>
        <source>Nobody told the network what to look for.</source>
        <translation>Niemand hat dem Netz gesagt, wonach es suchen soll.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: value = &amp;Sigma; patch &amp;times; kernel + bias, over {cells} cells of each map of the column before; the same kernel at every place.</source>
        <translation>&lt;b&gt;Faltung&lt;/b&gt;: Wert = &amp;Sigma; Ausschnitt &amp;times; Kernel + Bias, über {cells} Zellen jeder Karte der Spalte davor; derselbe Kernel an jeder Stelle.</translation>
    </message>
    <message>
        <source>A cell of these maps depends on at most {side} &amp;times; {side} cells of the framed drawing, its receptive field. &lt;b&gt;Influence&lt;/b&gt;, the bar under a map: the sum over its cells of value &amp;times; derivative of the likeliest digit's logit. After the last maps, these sums and the bias add up to the logit.</source>
        <translation>Eine Zelle dieser Karten hängt von höchstens {side} &amp;times; {side} Zellen der eingepassten Zeichnung ab, ihrem rezeptiven Feld. &lt;b&gt;Einfluss&lt;/b&gt;, der Balken unter einer Karte: die Summe über ihre Zellen von Wert &amp;times; Ableitung des Logits der wahrscheinlichsten Ziffer. Nach den letzten Karten ergeben diese Summen und der Bias zusammen den Logit.</translation>
    </message>
    <message>
        <source>{pattern}: {count} feature maps</source>
        <translation>{pattern}: {count} Merkmalskarten</translation>
    </message>
    <message>
        <source>Then only the &lt;b&gt;largest of a few neighbours&lt;/b&gt; is kept (pooling): the picture gets smaller, and it no longer matters if a stroke lies one cell further left.</source>
        <translation>Dann wird nur der &lt;b&gt;größte von einigen Nachbarn&lt;/b&gt; behalten (Pooling): Das Bild wird kleiner, und es ist nicht mehr wichtig, ob ein Strich eine Zelle weiter links liegt.</translation>
    </message>
    <message>
        <source>What comes out below 0 becomes 0 (&lt;b&gt;activation&lt;/b&gt;): a pattern is there, or it is not; it can't be there less than not at all.</source>
        <translation>Was unter 0 herauskommt, wird zu 0 (&lt;b&gt;Aktivierung&lt;/b&gt;): Ein Muster ist da oder nicht; weniger als gar nicht da sein kann es nicht.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt; keeps the {which} value of each {rows} &amp;times; {columns} neighbours.</source>
        <translation>&lt;b&gt;Pooling&lt;/b&gt; behält von je {rows} &amp;times; {columns} Nachbarn einen Wert: {which}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Batch normalization&lt;/b&gt;: a factor and a shift for each map, learned with the weights.</source>
        <translation>&lt;b&gt;Batch-Normalisierung&lt;/b&gt;: ein Faktor und eine Verschiebung für jede Karte, mit den Gewichten gelernt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: {formula}.</source>
        <translation>&lt;b&gt;Aktivierung&lt;/b&gt;: {formula}.</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers, each from one map: how strong its pattern is, and whether it is where it counts.</source>
        <translation>Alles Gefundene wird in {number} Zahlen zusammengefasst, jede aus einer Karte: wie stark ihr Muster ist und ob es dort ist, wo es zählt.</translation>
    </message>
    <message>
        <source>feature = &amp;Sigma; map &amp;times; weights, one weight for each cell of the map: a mean that knows the place.</source>
        <translation>Merkmal = &amp;Sigma; Karte &amp;times; Gewichte, ein Gewicht für jede Zelle der Karte: ein Mittelwert, der den Ort kennt.</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers: all cells of all maps, in one long row.</source>
        <translation>Alles Gefundene wird in {number} Zahlen zusammengefasst: alle Zellen aller Karten, in einer langen Reihe.</translation>
    </message>
    <message>
        <source>Each feature is a cell of a map of the column before (flattened).</source>
        <translation>Jedes Merkmal ist eine Zelle einer Karte der Spalte davor (abgeflacht).</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers.</source>
        <translation>Alles Gefundene wird in {number} Zahlen zusammengefasst.</translation>
    </message>
    <message>
        <source>The features are what the last dense layer takes.</source>
        <translation>Die Merkmale sind das, was die letzte dichte Schicht bekommt.</translation>
    </message>
    <message>
        <source>The bars show what each adds to the score of the likeliest digit: to the right for it, to the left against it.</source>
        <translation>Die Balken zeigen, was jede zur Punktzahl der wahrscheinlichsten Ziffer beiträgt: nach rechts dafür, nach links dagegen.</translation>
    </message>
    <message>
        <source>The bars show feature &amp;times; weight of the likeliest digit's logit.</source>
        <translation>Die Balken zeigen Merkmal &amp;times; Gewicht des Logits der wahrscheinlichsten Ziffer.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Every number of the summary votes for or against each digit; the votes add up to its &lt;b&gt;score&lt;/b&gt;. The scores are turned into shares of 100 %: a digit with a clearly higher score gets nearly everything. If no digit gets more than {threshold}, the program says &lt;b&gt;Unknown&lt;/b&gt; rather than guess: the drawing looks like none of the ten, or like two of them.</source>
        <translation>Jede Zahl der Zusammenfassung stimmt für oder gegen jede Ziffer; die Stimmen ergeben zusammen ihre &lt;b&gt;Punktzahl&lt;/b&gt;. Die Punktzahlen werden in Anteile von 100 % umgerechnet: Eine Ziffer mit deutlich höherer Punktzahl bekommt fast alles. Bekommt keine Ziffer mehr als {threshold}, sagt das Programm &lt;b&gt;Unbekannt&lt;/b&gt;, statt zu raten: Die Zeichnung sieht aus wie keine der zehn oder wie zwei davon.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; feature &amp;times; weight + bias.</source>
        <translation>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; Merkmal &amp;times; Gewicht + Bias.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): evidence for a digit can't be negative, so where nothing speaks for any digit all ten are equal, at 10 %.</source>
        <translation>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): Belege für eine Ziffer können nicht negativ sein; wo also nichts für eine Ziffer spricht, sind alle zehn gleich, bei 10 %.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temperature&lt;/b&gt;: the logits are divided by it, so that of the drawings with 80 % likelihood, 80 % are that digit.</source>
        <translation>&lt;b&gt;Temperatur&lt;/b&gt;: Durch sie werden die Logits geteilt, damit von den Zeichnungen mit 80 % Wahrscheinlichkeit auch 80 % diese Ziffer sind.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;temperature&lt;/b&gt; that makes likelihoods honest is part of the weights and the bias already: they were divided by it when the training was over.</source>
        <translation>Die &lt;b&gt;Temperatur&lt;/b&gt;, die die Wahrscheinlichkeiten ehrlich macht, steckt schon in den Gewichten und im Bias: Sie wurden nach dem Training durch sie geteilt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: likelihood = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, over the ten digits. Below {threshold} for the likeliest, the answer is Unknown.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt;: Wahrscheinlichkeit = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, über die zehn Ziffern. Liegt die wahrscheinlichste unter {threshold}, ist die Antwort Unbekannt.</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>Zehn Ziffern</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Wie es gelernt hat</translation>
    </message>
    <message>
        <source>Nobody told the network what a 4 looks like. It began with random numbers in all its windows, and guessed. It was shown more than a million drawings by many people, each with the right answer. After every guess all numbers were changed a tiny bit, in the direction that makes the right answer likelier. The patterns that it looks for came about in that way. It was also shown letters and scribbles, and learned to give no digit a high score for them.</source>
        <translation>Niemand hat dem Netz gesagt, wie eine 4 aussieht. Es begann mit zufälligen Zahlen in allen Fenstern und riet. Ihm wurden mehr als eine Million Zeichnungen von vielen Menschen gezeigt, jede mit der richtigen Antwort. Nach jedem Raten wurden alle Zahlen ein winziges Stück geändert, in die Richtung, die die richtige Antwort wahrscheinlicher macht. So entstanden die Muster, nach denen es sucht. Ihm wurden auch Buchstaben und Gekritzel gezeigt, und es lernte, dafür keiner Ziffer eine hohe Punktzahl zu geben.</translation>
    </message>
    <message>
        <source>Weights start at random. For a batch of drawings the loss is the cross-entropy between the likelihoods and the right answers (for what is no digit: one tenth each). Its gradient with respect to every weight is computed backwards through the network (backpropagation), and the weights move a small step against it. Repeated for thousands of batches. Then the temperature is fitted on people whose drawings were not used for training.</source>
        <translation>Die Gewichte beginnen zufällig. Für einen Batch von Zeichnungen ist der Verlust die Kreuzentropie zwischen den Wahrscheinlichkeiten und den richtigen Antworten (für das, was keine Ziffer ist: je ein Zehntel). Sein Gradient nach jedem Gewicht wird rückwärts durch das Netz berechnet (Backpropagation), und die Gewichte gehen einen kleinen Schritt dagegen. Das wird für Tausende von Batches wiederholt. Danach wird die Temperatur an Menschen angepasst, deren Zeichnungen nicht zum Training verwendet wurden.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often it has seen all its drawings.</source>
        <translation>Wie oft es alle seine Zeichnungen gesehen hat.</translation>
    </message>
    <message>
        <source>Strangers read right</source>
        <translation>Fremde richtig gelesen</translation>
    </message>
    <message>
        <source>Of 1,000 digits by people whose drawings it never learns from, the share for which it names the right digit.</source>
        <translation>Von 1.000 Ziffern von Menschen, aus deren Zeichnungen es nie lernt, der Anteil, bei dem es die richtige Ziffer nennt.</translation>
    </message>
    <message>
        <source>Learned read right</source>
        <translation>Gelernte richtig gelesen</translation>
    </message>
    <message>
        <source>The same for drawings that it learns from. When it is much better at these, it has learned them by heart.</source>
        <translation>Dasselbe für Zeichnungen, aus denen es lernt. Ist es bei diesen viel besser, hat es sie auswendig gelernt.</translation>
    </message>
    <message>
        <source>No digit: Unknown</source>
        <translation>Keine Ziffer: Unbekannt</translation>
    </message>
    <message>
        <source>Of 200 letters and scribbles by strangers, the share that it rightly calls Unknown.</source>
        <translation>Von 200 Buchstaben und Kritzeleien von Fremden der Anteil, den es zu Recht Unbekannt nennt.</translation>
    </message>
</context>
<context>
    <name>FindDigits</name>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>In diesem Bild ist nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>FollowedPanel</name>
    <message>
        <source>One value, followed</source>
        <translation>Ein Wert, verfolgt</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Slide the window over the map (Space)</source>
        <translation>Das Fenster über die Karte schieben (Leertaste)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the value that was followed before (Backspace)</source>
        <translation>Zum zuvor verfolgten Wert (Rücktaste)</translation>
    </message>
    <message>
        <source>All that is added up</source>
        <translation>Alles, was addiert wird</translation>
    </message>
    <message>
        <source>{column}, {count} numbers:</source>
        <translation>{column}, {count} Zahlen:</translation>
    </message>
    <message>
        <source>{column}, {count} maps:</source>
        <translation>{column}, {count} Karten:</translation>
    </message>
    <message>
        <source>Sum &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>Summe &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>FollowedValue</name>
    <message>
        <source>Framed drawing</source>
        <translation>Eingepasste Zeichnung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>framed drawing</source>
        <translation>eingepasste Zeichnung</translation>
    </message>
    <message>
        <source>map {channel}</source>
        <translation>Karte {channel}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>Zahl {number}</translation>
    </message>
    <message>
        <source>The score (logit) of {channel}</source>
        <translation>Die Punktzahl (Logit) der {channel}</translation>
    </message>
    <message>
        <source>Number {channel} of the summary</source>
        <translation>Zahl {channel} der Zusammenfassung</translation>
    </message>
    <message>
        <source>{pattern}, map {channel}, row {row}, column {column}</source>
        <translation>{pattern}, Karte {channel}, Zeile {row}, Spalte {column}</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>an {digit}</source>
        <comment>a digit with its article</comment>
        <translation>eine {digit}</translation>
    </message>
    <message>
        <source>a {digit}</source>
        <comment>a digit with its article</comment>
        <translation>eine {digit}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>My hand</source>
        <translation>Meine Handschrift</translation>
    </message>
    <message>
        <source>Keep an Example</source>
        <translation>Beispiel behalten</translation>
    </message>
    <message>
        <source>Change What It Is</source>
        <translation>Bedeutung ändern</translation>
    </message>
    <message>
        <source>Say That It Is Right</source>
        <translation>Als richtig bestätigen</translation>
    </message>
    <message>
        <source>Delete Examples</source>
        <translation>Beispiele löschen</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>Handschrift umbenennen</translation>
    </message>
    <message>
        <source>Remove the Hand</source>
        <translation>Handschrift entfernen</translation>
    </message>
    <message>
        <source>{file} can't be opened: {why}.</source>
        <translation>{file} kann nicht geöffnet werden: {why}.</translation>
    </message>
    <message>
        <source>{file} can't be used: {why}.</source>
        <translation>{file} kann nicht verwendet werden: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was opened: %n example(s).</source>
        <translation><numerusform>„{name}“ wurde geöffnet: %n Beispiel.</numerusform><numerusform>„{name}“ wurde geöffnet: %n Beispiele.</numerusform></translation></message>
</context>
<context>
    <name>HandBar</name>
    <message>
        <source>Hand</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>Whose examples these are</source>
        <translation>Von wem diese Beispiele sind</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Handschrift</translation>
    </message>
    <message>
        <source>&amp;New Hand...</source>
        <translation>&amp;Neue Handschrift...</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>&amp;Umbenennen...</translation>
    </message>
    <message>
        <source>Re&amp;move with All Examples</source>
        <translation>Mit &amp;allen Beispielen entfernen</translation>
    </message>
    <message>
        <source>&amp;Open from a File...</source>
        <translation>Aus Datei &amp;öffnen...</translation>
    </message>
    <message>
        <source>&amp;Save to a File...</source>
        <translation>In Datei &amp;speichern...</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>New Hand</source>
        <translation>Neue Handschrift</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>Handschrift umbenennen</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>Wessen Handschrift ist es?</translation>
    </message>
    <message>
        <source>Open a Hand</source>
        <translation>Handschrift öffnen</translation>
    </message>
    <message>
        <source>Save the Hand</source>
        <translation>Handschrift speichern</translation>
    </message>
    <message>
        <source>Hands (*.json)</source>
        <translation>Handschriften (*.json)</translation>
    </message>
</context>
<context>
    <name>HandEntry</name>
    <message>
        <source>Draw a digit first</source>
        <translation>Zuerst eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>The program has a newer network: it is being taught “{hand}” again.</source>
        <translation>Das Programm hat ein neueres Netz: „{hand}“ wird ihm noch einmal beigebracht.</translation>
    </message>
</context>
<context>
    <name>HandFile</name>
    <message>
        <source>it is not a hand of this program</source>
        <translation>es ist keine Handschrift dieses Programms</translation>
    </message>
    <message>
        <source>it has more than {most} examples</source>
        <translation>es hat mehr als {most} Beispiele</translation>
    </message>
    <message>
        <source>there are no examples in it</source>
        <translation>es enthält keine Beispiele</translation>
    </message>
</context>
<context>
    <name>HandStore</name>
    <message>
        <source>{path} can't be made: {error}.</source>
        <translation>{path} kann nicht angelegt werden: {error}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>A hand has at most {most} examples.</source>
        <translation>Eine Handschrift hat höchstens {most} Beispiele.</translation>
    </message>
    <message>
        <source>This hand was removed by another program.</source>
        <translation>Diese Handschrift wurde von einem anderen Programm entfernt.</translation>
    </message>
    <message>
        <source>A hand needs a name.</source>
        <translation>Eine Handschrift braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>Ein Name hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>There is a hand called “{name}” already.</source>
        <translation>Es gibt schon eine Handschrift namens „{name}“.</translation>
    </message>
    <message>
        <source>The disk is full: the example could not be kept. What was kept is safe.</source>
        <translation>Die Festplatte ist voll: Das Beispiel konnte nicht behalten werden. Das Bisherige ist sicher.</translation>
    </message>
    <message>
        <source>Another program keeps {path} busy; try again.</source>
        <translation>Ein anderes Programm benutzt {path} gerade; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} can't be opened or written.</source>
        <translation>{path} kann nicht geöffnet oder geschrieben werden.</translation>
    </message>
    <message>
        <source>{path} is damaged. Move it away, and new examples are kept in a new file.</source>
        <translation>{path} ist beschädigt. Wird die Datei weggelegt, kommen neue Beispiele in eine neue Datei.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({error}).</source>
        <translation>{path} konnte nicht gelesen oder geschrieben werden ({error}).</translation>
    </message>
</context>
<context>
    <name>HandWindow</name>
    <message>
        <source>My Hand</source>
        <translation>Meine Handschrift</translation>
    </message>
    <message>
        <source>&amp;Write Ten</source>
        <translation>&amp;Zehn schreiben</translation>
    </message>
    <message>
        <source>Write each digit a few times, one after the other</source>
        <translation>Jede Ziffer einige Male schreiben, eine nach der anderen</translation>
    </message>
    <message>
        <source>each </source>
        <comment>each digit 3 times</comment>
        <translation>jede </translation>
    </message>
    <message>
        <source> times</source>
        <comment>each digit 3 times</comment>
        <translation>-mal</translation>
    </message>
    <message>
        <source>How often each digit is written</source>
        <translation>Wie oft jede Ziffer geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Die letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <translation>Die Änderung noch einmal ausführen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation>Es &amp;ist</translation>
    </message>
    <message>
        <source>Say what the selected examples are (0 to 9, or N)</source>
        <translation>Sagen, was die ausgewählten Beispiele sind (0 bis 9 oder N)</translation>
    </message>
    <message>
        <source>It Is Ri&amp;ght</source>
        <translation>Is&amp;t richtig</translation>
    </message>
    <message>
        <source>Learn from the selected ones, whatever the others say</source>
        <translation>Aus den ausgewählten lernen, was auch immer die anderen sagen</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected examples (Delete)</source>
        <translation>Die ausgewählten Beispiele löschen (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) kept.</source>
        <translation><numerusform>%n Beispiel behalten.</numerusform><numerusform>%n Beispiele behalten.</numerusform></translation></message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>None</source>
        <comment>no digit</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message numerus="yes">
        <source>Kept as {what}, for “{hand}”: %n example(s) so far.</source>
        <translation><numerusform>Als {what} behalten, für „{hand}“: bisher %n Beispiel.</numerusform><numerusform>Als {what} behalten, für „{hand}“: bisher %n Beispiele.</numerusform></translation></message>
    <message>
        <source>Your other examples look different. It was left out.</source>
        <translation>Die anderen Beispiele sehen anders aus. Es wurde weggelassen.</translation>
    </message>
    <message>
        <source>By your other examples it is {what}. It was left out.</source>
        <translation>Nach den anderen Beispielen ist es {what}. Es wurde weggelassen.</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Es gibt noch keine Beispiele.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s).</source>
        <translation><numerusform>%n Beispiel.</numerusform><numerusform>%n Beispiele.</numerusform></translation></message>
    <message>
        <source>None yet of {digits}; they are read as before.</source>
        <translation>Noch keine von {digits}; sie werden wie bisher gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} are read, as before.</source>
        <translation><numerusform>Von deinem %n Beispiel wird {after} gelesen, wie vorher.</numerusform><numerusform>Von deinen %n Beispielen werden {after} gelesen, wie vorher.</numerusform></translation></message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} instead of {before} are read.</source>
        <translation><numerusform>Von deinem %n Beispiel wird {after} statt {before} gelesen.</numerusform><numerusform>Von deinen %n Beispielen werden {after} statt {before} gelesen.</numerusform></translation></message>
    <message>
        <source>Strangers' digits that are read</source>
        <translation>Ziffern von Fremden, die gelesen werden</translation>
    </message>
    <message>
        <source>Letters and marks that stay Unknown</source>
        <translation>Buchstaben und Zeichen, die Unbekannt bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) left out, because the others contradict: see the marks.</source>
        <translation><numerusform>%n Beispiel ausgelassen, weil die anderen widersprechen: siehe Markierung.</numerusform><numerusform>%n Beispiele ausgelassen, weil die anderen widersprechen: siehe Markierungen.</numerusform></translation></message>
    <message>
        <source>It can't be kept: other people's digits would be read worse. Look for examples that are not what they are said to be.</source>
        <translation>Es kann nicht behalten werden: Die Ziffern anderer würden schlechter gelesen. Nach Beispielen suchen, die nicht sind, was sie sein sollen.</translation>
    </message>
    <message>
        <source>It can't be kept: letters and marks would be taken for digits. Look for scribbled examples.</source>
        <translation>Es kann nicht behalten werden: Buchstaben und Zeichen würden für Ziffern gehalten. Nach gekritzelten Beispielen suchen.</translation>
    </message>
    <message>
        <source>It can't be kept: your own digits would be read worse. Write some more.</source>
        <translation>Es kann nicht behalten werden: Die eigenen Ziffern würden schlechter gelesen. Noch einige schreiben.</translation>
    </message>
    <message>
        <source>{what}: {after}, as before.</source>
        <translation>{what}: {after}, wie bisher.</translation>
    </message>
    <message>
        <source>{what}: {after} instead of {before}.</source>
        <translation>{what}: {after} statt {before}.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>it doesn't end in a dense layer and a softmax</source>
        <translation>es endet nicht mit einer dichten Schicht und Softmax</translation>
    </message>
    <message>
        <source>This feature is not a weighted sum of one feature map.</source>
        <translation>Dieses Merkmal ist keine gewichtete Summe einer einzelnen Merkmalskarte.</translation>
    </message>
</context>
<context>
    <name>HelpSections</name>
    <message>
        <source>Use</source>
        <translation>Benutzung</translation>
    </message>
    <message>
        <source>How It Works</source>
        <translation>Wie es funktioniert</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Draw a digit on the grid and press Predict. The program says which digit it is, and how likely each of the ten is.</source>
        <translation>Eine Ziffer ins Raster zeichnen und Erkennen drücken. Das Programm sagt, welche Ziffer es ist und wie wahrscheinlich jede der zehn ist.</translation>
    </message>
    <message>
        <source>A digit is named when it is more than 50 % likely. If none is, the answer is Unknown.</source>
        <translation>Eine Ziffer wird genannt, wenn sie zu mehr als 50 % wahrscheinlich ist. Ist es keine, lautet die Antwort Unbekannt.</translation>
    </message>
    <message>
        <source>{undo} Undo and {redo} Redo go through your strokes, {eraser} erases, and {clear} begins anew. The right mouse button erases, too.</source>
        <translation>{undo} Rückgängig und {redo} Wiederholen gehen durch die Striche, {eraser} radiert, und {clear} fängt neu an. Auch die rechte Maustaste radiert.</translation>
    </message>
    <message>
        <source>Live (L) has the answer follow the pen.</source>
        <translation>Live (L) lässt die Antwort dem Stift folgen.</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Mehr fragen</translation>
    </message>
    <message>
        <source>Click a bar to see why: blue ink speaks for its digit, red ink against it.</source>
        <translation>Einen Balken anklicken, um zu sehen, warum: Blaue Tinte spricht für seine Ziffer, rote dagegen.</translation>
    </message>
    <message>
        <source>Right-click a bar to see what would make the drawing that digit, or to say that it is.</source>
        <translation>Mit der rechten Maustaste auf einen Balken klicken, um zu sehen, was aus der Zeichnung diese Ziffer machen würde, oder um zu sagen, dass sie es ist.</translation>
    </message>
    <message>
        <source>Inside (N) shows what happens in the network. Click any number there to see where it comes from.</source>
        <translation>Einblick (N) zeigt, was im Netz geschieht. Dort eine beliebige Zahl anklicken, um zu sehen, woher sie kommt.</translation>
    </message>
    <message>
        <source>Pictures and pages</source>
        <translation>Bilder und Seiten</translation>
    </message>
    <message>
        <source>Open, paste or drop a picture, a photo or a PDF file. On a page each digit gets a box; click one to look at it.</source>
        <translation>Ein Bild, ein Foto oder eine PDF-Datei öffnen, einfügen oder ablegen. Auf einer Seite bekommt jede Ziffer einen Rahmen; einen anklicken, um sie anzusehen.</translation>
    </message>
    <message>
        <source>Drawings (H) shows earlier drawings. Click one to bring it back.</source>
        <translation>Zeichnungen (H) zeigt frühere Zeichnungen. Eine anklicken, um sie zurückzuholen.</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>Dem Netz die eigene Handschrift beibringen</translation>
    </message>
    <message>
        <source>When an answer is wrong, press Shift with the right digit: the drawing is kept as an example. My Hand (M) teaches the network how you write.</source>
        <translation>Ist eine Antwort falsch, Umschalt mit der richtigen Ziffer drücken: Die Zeichnung wird als Beispiel aufgehoben. Meine Handschrift (M) bringt dem Netz bei, wie du schreibst.</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Ohne Maus</translation>
    </message>
    <message>
        <source>The arrow keys go from cell to cell, and Space draws; hold it down for a line. Tab leads to everything else.</source>
        <translation>Die Pfeiltasten gehen von Zelle zu Zelle, und die Leertaste zeichnet; gehalten zeichnet sie eine Linie. Die Tabulatortaste führt zu allem anderen.</translation>
    </message>
    <message>
        <source>The network has learned from many thousands of digits that people wrote. It has never seen yours.</source>
        <translation>Das Netz hat aus vielen Tausend Ziffern gelernt, die Menschen geschrieben haben. Deine hat es nie gesehen.</translation>
    </message>
    <message>
        <source>First the drawing is framed: brought to one size and put in the middle. So it does not matter where and how large you draw.</source>
        <translation>Zuerst wird die Zeichnung eingepasst: auf eine Größe gebracht und in die Mitte gerückt. So ist es egal, wo und wie groß gezeichnet wird.</translation>
    </message>
    <message>
        <source>Then small kernels slide over it. Each looks for one pattern everywhere: an edge, a bend, an end. Where the pattern is, its feature map shows large values.</source>
        <translation>Dann gleiten kleine Kernel darüber. Jeder sucht überall nach einem Muster: einer Kante, einer Biegung, einem Ende. Wo das Muster ist, zeigt seine Merkmalskarte große Werte.</translation>
    </message>
    <message>
        <source>Further kernels look for patterns in these maps, until whole parts of digits are found.</source>
        <translation>Weitere Kernel suchen in diesen Karten nach Mustern, bis ganze Teile von Ziffern gefunden sind.</translation>
    </message>
    <message>
        <source>In the end the maps are summed up in a row of numbers. Each digit weighs them in its own way; that gives its score.</source>
        <translation>Am Ende werden die Karten zu einer Reihe von Zahlen zusammengefasst. Jede Ziffer gewichtet sie auf ihre Weise; das ergibt ihre Punktzahl.</translation>
    </message>
    <message>
        <source>The ten scores become likelihoods that add up to 100 %.</source>
        <translation>Aus den zehn Punktzahlen werden Wahrscheinlichkeiten, die zusammen 100 % ergeben.</translation>
    </message>
    <message>
        <source>The network has learned from letters and scribbles, too, for which no digit is right. That is why it can say Unknown.</source>
        <translation>Das Netz hat auch aus Buchstaben und Gekritzel gelernt, bei denen keine Ziffer richtig ist. Deshalb kann es Unbekannt sagen.</translation>
    </message>
    <message>
        <source>It makes mistakes, more of them with thick brushes and rare forms. It does not understand what a digit is.</source>
        <translation>Es macht Fehler, mehr davon bei dicken Pinseln und seltenen Formen. Es versteht nicht, was eine Ziffer ist.</translation>
    </message>
    <message>
        <source>The workshop (W) has lessons. Each asks a question, trains small networks for some seconds, and shows what came of it.</source>
        <translation>Die Werkstatt (W) hat Lektionen. Jede stellt eine Frage, trainiert einige Sekunden lang kleine Netze und zeigt, was dabei herauskam.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: a value that a network computes for a drawing.</source>
        <translation>&lt;b&gt;Aktivierung&lt;/b&gt;: ein Wert, den ein Netz für eine Zeichnung berechnet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: a kernel slides over a drawing or a map; at each place the values below it are multiplied by its weights and added up.</source>
        <translation>&lt;b&gt;Faltung&lt;/b&gt;: Ein Kernel gleitet über eine Zeichnung oder eine Karte; an jeder Stelle werden die Werte darunter mit seinen Gewichten multipliziert und addiert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Feature map&lt;/b&gt;: what a kernel has found, place by place.</source>
        <translation>&lt;b&gt;Merkmalskarte&lt;/b&gt;: was ein Kernel gefunden hat, Stelle für Stelle.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Framing&lt;/b&gt;: a drawing is brought to one size and put in the middle before it is looked at.</source>
        <translation>&lt;b&gt;Einpassen&lt;/b&gt;: Eine Zeichnung wird auf eine Größe gebracht und in die Mitte gerückt, bevor sie betrachtet wird.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kernel&lt;/b&gt;: the few weights that describe one pattern.</source>
        <translation>&lt;b&gt;Kernel&lt;/b&gt;: die wenigen Gewichte, die ein Muster beschreiben.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Likelihood&lt;/b&gt;: how likely a digit is; all ten add up to 100 %.</source>
        <translation>&lt;b&gt;Wahrscheinlichkeit&lt;/b&gt;: wie wahrscheinlich eine Ziffer ist; alle zehn ergeben zusammen 100 %.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt;: the score of a digit, before it becomes a likelihood.</source>
        <translation>&lt;b&gt;Logit&lt;/b&gt;: die Punktzahl einer Ziffer, bevor daraus eine Wahrscheinlichkeit wird.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overfitting&lt;/b&gt;: a network has learned its drawings by heart, and is bad at others.</source>
        <translation>&lt;b&gt;Überanpassung&lt;/b&gt;: Ein Netz hat seine Zeichnungen auswendig gelernt und ist bei anderen schlecht.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt;: of neighbouring values only the largest, or their average, is kept.</source>
        <translation>&lt;b&gt;Pooling&lt;/b&gt;: Von benachbarten Werten wird nur der größte oder ihr Mittelwert behalten.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Receptive field&lt;/b&gt;: the part of the drawing that a value depends on.</source>
        <translation>&lt;b&gt;Rezeptives Feld&lt;/b&gt;: der Teil der Zeichnung, von dem ein Wert abhängt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: the formula that makes likelihoods of logits.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt;: die Formel, die aus Logits Wahrscheinlichkeiten macht.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Training&lt;/b&gt;: the weights are changed a little, many thousand times, so that the answers get better.</source>
        <translation>&lt;b&gt;Training&lt;/b&gt;: Die Gewichte werden viele Tausend Mal ein wenig geändert, damit die Antworten besser werden.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Weight&lt;/b&gt;: a number that a network has learned.</source>
        <translation>&lt;b&gt;Gewicht&lt;/b&gt;: eine Zahl, die ein Netz gelernt hat.</translation>
    </message>
    <message>
        <source>Earlier drawings, your examples and the settings are kept in your own folder on this computer. You can delete drawings in the strip, and examples in My Hand.</source>
        <translation>Frühere Zeichnungen, deine Beispiele und die Einstellungen liegen in deinem eigenen Ordner auf diesem Computer. Zeichnungen lassen sich in der Leiste löschen, Beispiele in Meine Handschrift.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Why this answer?</source>
        <translation>Warum diese Antwort?</translation>
    </message>
    <message>
        <source>Show which ink speaks for the answer, and which against it</source>
        <translation>Zeigen, welche Tinte für die Antwort spricht und welche dagegen</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>Zeigen, was im Netz geschieht</translation>
    </message>
    <message>
        <source>Was it wrong?</source>
        <translation>War das falsch?</translation>
    </message>
    <message>
        <source>Say what you drew: the program can learn how you write</source>
        <translation>Sagen, was du gezeichnet hast: Das Programm kann lernen, wie du schreibst</translation>
    </message>
    <message>
        <source>Try next:</source>
        <translation>Als Nächstes:</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>Die Hinweise schließen</translation>
    </message>
    <message>
        <source>Hints come with the next answer.</source>
        <translation>Hinweise kommen mit der nächsten Antwort.</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>{name} is not a regular file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} MB, and {most} MB can be opened.</source>
        <translation>{name} ist zu groß: {size} MB; höchstens {most} MB können geöffnet werden.</translation>
    </message>
    <message>
        <source>{name} is not there: it may have been moved or renamed.</source>
        <translation>{name} ist nicht da: vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>{name} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a supported image.</source>
        <translation>{name} ist kein unterstütztes Bild.</translation>
    </message>
    <message>
        <source>{name} is a vector graphic. Save it as a PNG file, and open that.</source>
        <translation>{name} ist eine Vektorgrafik. Als PNG-Datei speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete.</source>
        <translation>{name} ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>{name} is too large: {width} x {height} pixels, and {most} million can be opened.</source>
        <translation>{name} ist zu groß: {width} x {height} Pixel; höchstens {most} Millionen können geöffnet werden.</translation>
    </message>
    <message>
        <source>{name} is an animation. Save one of its pictures, and open that.</source>
        <translation>{name} ist eine Animation. Eines ihrer Bilder speichern und dieses öffnen.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The digit was found in the framed part of {name}.</source>
        <translation>Die Ziffer wurde im umrahmten Teil von {name} gefunden.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>{name} can't be opened: it is not a regular file.</source>
        <translation>{name} kann nicht geöffnet werden: keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>{name} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{name} can't be opened: {error}.</source>
        <translation>{name} kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform></translation></message>
    <message>
        <source>Opening {name}...</source>
        <translation>{name} wird geöffnet...</translation>
    </message>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>In diesem Bild ist nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>InsideDock</name>
    <message>
        <source>Inside the network</source>
        <translation>Einblick ins Netz</translation>
    </message>
    <message>
        <source>What the network computes, from the drawing to the digit.</source>
        <translation>Was das Netz berechnet, von der Zeichnung bis zur Ziffer.</translation>
    </message>
</context>
<context>
    <name>InsideHeader</name>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Whose inside is shown</source>
        <translation>In welches Netz der Einblick geht</translation>
    </message>
    <message>
        <source>The network that answers, and whose inside is shown</source>
        <translation>Das Netz, das antwortet und in das der Einblick geht</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Wörter und Zahlen</translation>
    </message>
    <message>
        <source>Simple words for a class, or exact ones with technical names</source>
        <translation>Einfache Wörter für eine Schulklasse oder genaue mit Fachbegriffen</translation>
    </message>
    <message>
        <source>How It Learned</source>
        <translation>Wie es gelernt hat</translation>
    </message>
    <message>
        <source>Where the network's numbers come from</source>
        <translation>Woher die Zahlen des Netzes kommen</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Change the network or the drawing, and see what it does</source>
        <translation>Das Netz oder die Zeichnung ändern und sehen, was das bewirkt</translation>
    </message>
    <message>
        <source>answers &lt;b&gt;{name}&lt;/b&gt;</source>
        <translation>antwortet &lt;b&gt;{name}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>All maps of a column</source>
        <translation>Alle Karten einer Spalte</translation>
    </message>
    <message>
        <source>One Value</source>
        <translation>Ein Wert</translation>
    </message>
    <message>
        <source>The sum behind one value</source>
        <translation>Die Summe hinter einem Wert</translation>
    </message>
    <message>
        <source>All Maps</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>Scores to Percent</source>
        <translation>Punkte zu Prozent</translation>
    </message>
    <message>
        <source>How ten scores become ten likelihoods</source>
        <translation>Wie aus zehn Punktzahlen zehn Wahrscheinlichkeiten werden</translation>
    </message>
    <message>
        <source>Two Networks</source>
        <translation>Zwei Netze</translation>
    </message>
    <message>
        <source>Both networks' answers, side by side</source>
        <translation>Die Antworten beider Netze nebeneinander</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>What the parts do</source>
        <translation>Was die Teile tun</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try &amp;it in the Window</source>
        <translation>Im Fenster &amp;ausprobieren</translation>
    </message>
    <message>
        <source>Have this network, as it is now, answer in the main window.</source>
        <translation>Dieses Netz, wie es jetzt ist, im Hauptfenster antworten lassen.</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>Speic&amp;hern...</translation>
    </message>
    <message>
        <source>Save this network under a name, as a .keras file.</source>
        <translation>Dieses Netz unter einem Namen speichern, als .keras-Datei.</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>Go on with a network that was saved here.</source>
        <translation>Mit einem Netz weitermachen, das hier gespeichert wurde.</translation>
    </message>
    <message>
        <source>Save the Network</source>
        <translation>Netz speichern</translation>
    </message>
    <message>
        <source>Open a Network</source>
        <translation>Netz öffnen</translation>
    </message>
    <message>
        <source>Networks (*.keras)</source>
        <translation>Netze (*.keras)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Ta&amp;ke Back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Don't keep it as an example</source>
        <translation>Nicht als Beispiel behalten</translation>
    </message>
</context>
<context>
    <name>KeptNetwork</name>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The network in {path} was not made in the workshop.</source>
        <translation>Das Netz in {path} wurde nicht in der Werkstatt gemacht.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The network in {path} is of a kind that this version doesn't know.</source>
        <translation>Das Netz in {path} ist von einer Art, die diese Version nicht kennt.</translation>
    </message>
</context>
<context>
    <name>KernelsView</name>
    <message>
        <source>Kernels of the first layer</source>
        <translation>Kernel der ersten Schicht</translation>
    </message>
    <message>
        <source>What each unit looks for</source>
        <translation>Wonach jede Einheit sucht</translation>
    </message>
    <message>
        <source>The weights that are moved over the drawing: blue where ink makes the sum larger, red where it makes it smaller.</source>
        <translation>Die Gewichte, die über die Zeichnung bewegt werden: blau, wo Tinte die Summe größer macht, rot, wo sie sie kleiner macht.</translation>
    </message>
    <message>
        <source>The weights of every cell of the drawing: blue where ink makes the unit's sum larger, red where it makes it smaller.</source>
        <translation>Die Gewichte jeder Zelle der Zeichnung: blau, wo Tinte die Summe der Einheit größer macht, rot, wo sie sie kleiner macht.</translation>
    </message>
</context>
<context>
    <name>LayerCalls</name>
    <message>
        <source>This network answers, but it can't be inspected: {why}.</source>
        <translation>Dieses Netz antwortet, aber es erlaubt keinen Einblick: {why}.</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>Learning rate: how far each step changes the weights. Too small learns slowly, too large jumps past the goal.</source>
        <translation>Lernrate: wie weit jeder Schritt die Gewichte ändert. Zu klein lernt langsam, zu groß springt über das Ziel hinaus.</translation>
    </message>
    <message>
        <source>How many drawings are averaged for one step.</source>
        <translation>Über wie viele Zeichnungen in einem Schritt gemittelt wird.</translation>
    </message>
    <message>
        <source>How many digits it learns from; with few, it learns them by heart.</source>
        <translation>Aus wie vielen Ziffern es lernt; bei wenigen lernt es sie auswendig.</translation>
    </message>
    <message>
        <source>How much each drawing is turned, slanted, stretched and thickened anew every time it is shown.</source>
        <translation>Wie stark jede Zeichnung bei jedem Zeigen neu gedreht, geneigt, gestreckt und verdickt wird.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Slow motion: a pause after each step, to see what a single step does.</source>
        <translation>Zeitlupe: eine Pause nach jedem Schritt, um zu sehen, was ein einzelner Schritt bewirkt.</translation>
    </message>
    <message>
        <source>Also learn what is no digit</source>
        <translation>Auch lernen, was keine Ziffer ist</translation>
    </message>
    <message>
        <source>Shows letters and scribbles, too, for which all digits shall be equally likely.</source>
        <translation>Zeigt auch Buchstaben und Gekritzel, für die alle Ziffern gleich wahrscheinlich sein sollen.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Lern&amp;rate</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>Dra&amp;wings</source>
        <translation>Zeichnun&amp;gen</translation>
    </message>
    <message>
        <source>Variat&amp;ion</source>
        <translation>Var&amp;iation</translation>
    </message>
    <message>
        <source>Slo&amp;w motion</source>
        <translation>Zeit&amp;lupe</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Activations: from 0 to the stage's largest. Signed values: red below 0, blue above.</source>
        <translation>Aktivierungen: von 0 bis zum größten Wert der Stufe. Werte mit Vorzeichen: rot unter 0, blau darüber.</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größter</translation>
    </message>
</context>
<context>
    <name>LessonData</name>
    <message>
        <source>one with an upstroke</source>
        <translation>Eins mit Aufstrich</translation>
    </message>
    <message>
        <source>crossed seven</source>
        <translation>Sieben mit Querstrich</translation>
    </message>
    <message>
        <source>The lesson data {path} are missing.</source>
        <translation>Die Daten der Lektionen {path} fehlen.</translation>
    </message>
    <message>
        <source>The lesson data {path} are damaged.</source>
        <translation>Die Daten der Lektionen {path} sind beschädigt.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Too few drawings</source>
        <translation>Zu wenige Zeichnungen</translation>
    </message>
    <message>
        <source>Two equal networks learn for equally long: one from 50 drawings, which it sees again and again, the other from 6,000. Both are then tested on drawings by people whom neither has met.</source>
        <translation>Zwei gleiche Netze lernen gleich lange: eines aus 50 Zeichnungen, die es immer wieder sieht, das andere aus 6.000. Beide werden dann mit Zeichnungen von Menschen getestet, denen keines begegnet ist.</translation>
    </message>
    <message>
        <source>The one with 50 drawings: how will it do?</source>
        <translation>Das mit 50 Zeichnungen: Wie gut wird es sein?</translation>
    </message>
    <message>
        <source>Perfect on its own 50, much worse on strangers'</source>
        <translation>Perfekt bei den eigenen 50, viel schlechter bei Fremden</translation>
    </message>
    <message>
        <source>Equally well on both</source>
        <translation>Bei beiden gleich gut</translation>
    </message>
    <message>
        <source>Badly on both: 50 are too few to learn anything</source>
        <translation>Bei beiden schlecht: 50 sind zu wenige, um etwas zu lernen</translation>
    </message>
    <message>
        <source>50 drawings</source>
        <translation>50 Zeichnungen</translation>
    </message>
    <message>
        <source>6,000 drawings</source>
        <translation>6.000 Zeichnungen</translation>
    </message>
    <message>
        <source>It reads {learned_right} of its own 50 drawings, but only {right} of strangers': it has learned them by heart. The other reads {learned_right2} of its own and {right2} of strangers'. That gap is called overfitting; more drawings close it.</source>
        <translation>Es liest {learned_right} der eigenen 50 Zeichnungen, aber nur {right} von Fremden: Es hat sie auswendig gelernt. Das andere liest {learned_right2} der eigenen und {right2} von Fremden. Dieser Unterschied heißt Überanpassung (Overfitting); mehr Zeichnungen verkleinern ihn.</translation>
    </message>
    <message>
        <source>Too slow, too fast</source>
        <translation>Zu langsam, zu schnell</translation>
    </message>
    <message>
        <source>The learning rate says how far each step changes the weights. Three equal networks take 150 steps each: tiny, medium and huge ones.</source>
        <translation>Die Lernrate sagt, wie weit jeder Schritt die Gewichte ändert. Drei gleiche Netze machen je 150 Schritte: winzige, mittlere und riesige.</translation>
    </message>
    <message>
        <source>Which of the three learns?</source>
        <translation>Welches der drei lernt?</translation>
    </message>
    <message>
        <source>The medium one</source>
        <translation>Das mittlere</translation>
    </message>
    <message>
        <source>The fastest, of course</source>
        <translation>Natürlich das schnellste</translation>
    </message>
    <message>
        <source>All three, the slow one best</source>
        <translation>Alle drei, das langsame am besten</translation>
    </message>
    <message>
        <source>0.00001 has hardly moved ({right} of strangers' digits right); with 1 every step jumps past the goal ({right2}); 0.002 has learned ({right3}). Nobody can compute the best rate: it is found by trying.</source>
        <translation>0,00001 hat sich kaum bewegt ({right} der Ziffern von Fremden richtig); mit 1 springt jeder Schritt über das Ziel hinaus ({right2}); 0,002 hat gelernt ({right3}). Niemand kann die beste Lernrate berechnen: Man findet sie durch Ausprobieren.</translation>
    </message>
    <message>
        <source>Why framing matters</source>
        <translation>Warum Einpassen wichtig ist</translation>
    </message>
    <message>
        <source>People draw large and small, in the middle and at the edge. One network sees drawings as they are. For the other they are first scaled to one size and put in the middle. All else is equal.</source>
        <translation>Menschen zeichnen groß und klein, in der Mitte und am Rand. Ein Netz sieht die Zeichnungen, wie sie sind. Für das andere werden sie zuerst auf eine Größe gebracht und in die Mitte gerückt. Alles andere ist gleich.</translation>
    </message>
    <message>
        <source>How much does framing help?</source>
        <translation>Wie sehr hilft das Einpassen?</translation>
    </message>
    <message>
        <source>A lot: where and how large is no news about the digit</source>
        <translation>Sehr: Ort und Größe verraten nichts über die Ziffer</translation>
    </message>
    <message>
        <source>Not at all: convolutions see a digit anywhere</source>
        <translation>Gar nicht: Faltungen sehen eine Ziffer überall</translation>
    </message>
    <message>
        <source>It harms: information is lost</source>
        <translation>Es schadet: Information geht verloren</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>wie gezeichnet</translation>
    </message>
    <message>
        <source>framed</source>
        <translation>eingepasst</translation>
    </message>
    <message>
        <source>As drawn, {right} of strangers' digits are read right; framed, {right2}. Without framing, a network must learn every digit anew for each size and place.</source>
        <translation>Wie gezeichnet werden {right} der Ziffern von Fremden richtig gelesen; eingepasst {right2}. Ohne Einpassen muss ein Netz jede Ziffer für jede Größe und jeden Ort neu lernen.</translation>
    </message>
    <message>
        <source>What is no digit?</source>
        <translation>Was ist keine Ziffer?</translation>
    </message>
    <message>
        <source>A network that has only ever seen digits must say something about a letter, too. The second one also learns from 400 letters and scribbles, for which all ten digits are to be equally likely, so that it says Unknown.</source>
        <translation>Ein Netz, das immer nur Ziffern gesehen hat, muss auch zu einem Buchstaben etwas sagen. Das zweite lernt zusätzlich aus 400 Buchstaben und Kritzeleien, für die alle zehn Ziffern gleich wahrscheinlich sein sollen, damit es Unbekannt sagt.</translation>
    </message>
    <message>
        <source>What does the first one say about letters that it has never seen?</source>
        <translation>Was sagt das erste zu Buchstaben, die es nie gesehen hat?</translation>
    </message>
    <message>
        <source>Mostly some digit, and it is sure of it</source>
        <translation>Meist irgendeine Ziffer, und es ist sich sicher</translation>
    </message>
    <message>
        <source>Always Unknown: it has never seen them</source>
        <translation>Immer Unbekannt: Es hat sie nie gesehen</translation>
    </message>
    <message>
        <source>The same as the second</source>
        <translation>Dasselbe wie das zweite</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>nur Ziffern</translation>
    </message>
    <message>
        <source>digits and letters</source>
        <translation>Ziffern und Buchstaben</translation>
    </message>
    <message>
        <source>Of 200 strangers' letters and scribbles it rightly calls {non_digits_unknown} Unknown; having learned what is no digit, {non_digits_unknown2}. A network doesn't know what it has not been taught, this one included.</source>
        <translation>Von 200 Buchstaben und Kritzeleien von Fremden nennt es {non_digits_unknown} zu Recht Unbekannt; wenn es gelernt hat, was keine Ziffer ist, {non_digits_unknown2}. Ein Netz weiß nicht, was ihm nicht beigebracht wurde, auch dieses nicht.</translation>
    </message>
    <message>
        <source>Why convolutions?</source>
        <translation>Warum Faltungen?</translation>
    </message>
    <message>
        <source>A dense layer has a weight for every cell of the drawing. A convolution moves one small kernel over all of it, and so needs few weights. Both networks see the drawings as they are, large or small, anywhere on the grid.</source>
        <translation>Eine dichte Schicht hat ein Gewicht für jede Zelle der Zeichnung. Eine Faltung bewegt einen kleinen Kernel über die ganze Zeichnung und braucht so wenige Gewichte. Beide Netze sehen die Zeichnungen, wie sie sind, groß oder klein, irgendwo im Raster.</translation>
    </message>
    <message>
        <source>The dense network has five times as many weights. Which reads strangers better?</source>
        <translation>Das dichte Netz hat fünfmal so viele Gewichte. Welches liest Fremde besser?</translation>
    </message>
    <message>
        <source>The one with convolutions</source>
        <translation>Das mit Faltungen</translation>
    </message>
    <message>
        <source>The dense one: more weights, more knowledge</source>
        <translation>Das dichte: mehr Gewichte, mehr Wissen</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>Beide gleich</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>Faltungen</translation>
    </message>
    <message>
        <source>With {weights} weights the convolutions read {right} of strangers' digits, the dense network {right2} with {weights2}. What a kernel has learned in one place holds everywhere.</source>
        <translation>Mit {weights} Gewichten lesen die Faltungen {right} der Ziffern von Fremden, das dichte Netz {right2} mit {weights2}. Was ein Kernel an einer Stelle gelernt hat, gilt überall.</translation>
    </message>
    <message>
        <source>A hand it never met</source>
        <translation>Eine fremde Handschrift</translation>
    </message>
    <message>
        <source>In much of the world a 1 has an upstroke and a 7 a bar. One network learns from drawings without any of these, the other from all. Both are asked about strangers' ones with an upstroke and crossed sevens.</source>
        <translation>In vielen Teilen der Welt hat die 1 einen Aufstrich und die 7 einen Querstrich. Ein Netz lernt aus Zeichnungen ohne solche, das andere aus allen. Beide werden nach Einsen mit Aufstrich und Siebenen mit Querstrich von Fremden gefragt.</translation>
    </message>
    <message>
        <source>How many of these does the first one read?</source>
        <translation>Wie viele davon liest das erste?</translation>
    </message>
    <message>
        <source>Clearly fewer than the second</source>
        <translation>Deutlich weniger als das zweite</translation>
    </message>
    <message>
        <source>As many: a 7 is a 7</source>
        <translation>Genauso viele: 7 ist 7</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>Gar keine</translation>
    </message>
    <message>
        <source>without them</source>
        <translation>ohne sie</translation>
    </message>
    <message>
        <source>with them</source>
        <translation>mit ihnen</translation>
    </message>
    <message>
        <source>It reads {forms_right} of them, the other {forms_right2}; on all of strangers' digits the two hardly differ ({right} and {right2}). A good average can hide that it fails some people: ask whose drawings it learned from.</source>
        <translation>Es liest {forms_right} davon, das andere {forms_right2}; bei allen Ziffern von Fremden unterscheiden sich die beiden kaum ({right} und {right2}). Ein guter Durchschnitt kann verbergen, dass es bei manchen Menschen versagt: Man muss fragen, aus wessen Zeichnungen es gelernt hat.</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Trains the networks of this lesson. Your own network is set aside, and comes back afterwards.</source>
        <translation>Trainiert die Netze dieser Lektion. Das eigene Netz wird beiseitegelegt und kommt danach zurück.</translation>
    </message>
    <message>
        <source>Strangers' digits read right, by steps</source>
        <translation>Ziffern von Fremden richtig gelesen, nach Schritten</translation>
    </message>
    <message>
        <source>One curve for each network of this lesson: the share of strangers' digits for which it names the right one, after so many steps.</source>
        <translation>Eine Kurve für jedes Netz dieser Lektion: der Anteil der Ziffern von Fremden, bei dem es nach so vielen Schritten die richtige nennt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Run the Experiment</source>
        <translation>Experiment starten</translation>
    </message>
    <message>
        <source>Training network {number} of {count}: {name}</source>
        <translation>Netz {number} von {count} wird trainiert: {name}</translation>
    </message>
    <message>
        <source>This time it came out otherwise. Run it again.</source>
        <translation>Diesmal kam es anders heraus. Noch einmal starten.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Richtig getippt.</translation>
    </message>
    <message>
        <source>It is this: {answer}.</source>
        <translation>Es ist dies: {answer}.</translation>
    </message>
</context>
<context>
    <name>LikelihoodBar</name>
    <message>
        <source>Likelihood of {digit}</source>
        <translation>Wahrscheinlichkeit der {digit}</translation>
    </message>
</context>
<context>
    <name>LikelihoodChart</name>
    <message>
        <source>Likelihoods along the strokes</source>
        <translation>Wahrscheinlichkeiten entlang der Striche</translation>
    </message>
    <message>
        <source>The ten likelihoods after each stroke; the dashed line is 50 %</source>
        <translation>Die zehn Wahrscheinlichkeiten nach jedem Strich; die gestrichelte Linie ist 50 %</translation>
    </message>
</context>
<context>
    <name>LikelihoodModel</name>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Wie wahrscheinlich</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Only what speaks for it</source>
        <translation>Nur was dafür spricht</translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>Gedämpft</translation>
    </message>
    <message>
        <source>÷ temperature</source>
        <translation>÷ Temperatur</translation>
    </message>
    <message>
        <source>÷ new temperature</source>
        <translation>÷ neue Temperatur</translation>
    </message>
    <message>
        <source>e to that power</source>
        <translation>e hoch Wert</translation>
    </message>
</context>
<context>
    <name>LikelihoodTable</name>
    <message>
        <source>From scores to likelihoods</source>
        <translation>Von Punkten zu Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>The ten numbers "e to that power" add up to {total}. Each divided by this sum is how likely its digit is: for {likeliest}, {power} / {total} = {exactly}. </source>
        <translation>Die zehn Zahlen „e hoch Wert“ ergeben zusammen {total}. Jede durch diese Summe geteilt sagt, wie wahrscheinlich ihre Ziffer ist: bei {likeliest} {power} / {total} = {exactly}. </translation>
    </message>
    <message>
        <source>No bar passes the dashed line at {threshold}, so the answer is Unknown.</source>
        <translation>Kein Balken überschreitet die gestrichelte Linie bei {threshold}, also ist die Antwort Unbekannt.</translation>
    </message>
    <message>
        <source>It passes the dashed line at {threshold}, so the answer is {likeliest}.</source>
        <translation>Sie überschreitet die gestrichelte Linie bei {threshold}, also ist die Antwort {likeliest}.</translation>
    </message>
</context>
<context>
    <name>MapEyes</name>
    <message>
        <source>Switches this map off or on (O); with Shift, all others of its column</source>
        <translation>Schaltet diese Karte aus oder ein (O); mit Umschalt alle anderen ihrer Spalte</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>The drawings as they are</source>
        <translation>Die Zeichnungen, wie sie sind</translation>
    </message>
    <message>
        <source>After framing</source>
        <translation>Nach dem Einpassen</translation>
    </message>
    <message>
        <source>After the first convolution</source>
        <translation>Nach der ersten Faltung</translation>
    </message>
    <message>
        <source>After the second convolution</source>
        <translation>Nach der zweiten Faltung</translation>
    </message>
    <message>
        <source>After the first dense layer</source>
        <translation>Nach der ersten dichten Schicht</translation>
    </message>
    <message>
        <source>After the second dense layer</source>
        <translation>Nach der zweiten dichten Schicht</translation>
    </message>
    <message>
        <source>The ten logits</source>
        <translation>Die zehn Logits</translation>
    </message>
    <message>
        <source>From layer to layer, drawings of the same digit come closer together, and apart from the others.</source>
        <translation>Von Schicht zu Schicht rücken Zeichnungen derselben Ziffer näher zusammen und von den anderen weg.</translation>
    </message>
    <message>
        <source>1,000 digits by strangers, each drawn as its digit. Near each other: alike to this layer. The two directions are those in which the layer's values differ most (principal components). Ringed: named wrong. The square: your drawing.</source>
        <translation>1.000 Ziffern von Fremden, jede als ihre Ziffer gezeichnet. Nah beieinander: für diese Schicht ähnlich. Die beiden Richtungen sind die, in denen sich die Werte der Schicht am meisten unterscheiden (Hauptkomponenten). Mit Ring: falsch genannt. Das Quadrat: die eigene Zeichnung.</translation>
    </message>
    <message>
        <source>Written: {written}. Named: {named}.
{first}: {likelihood}, {second}: {other_likelihood}</source>
        <translation>Geschrieben: {written}. Genannt: {named}.
{first}: {likelihood}, {second}: {other_likelihood}</translation>
    </message>
    <message>
        <source>Point at a digit to see the drawing.</source>
        <translation>Auf eine Ziffer zeigen, um die Zeichnung zu sehen.</translation>
    </message>
</context>
<context>
    <name>MapPieces</name>
    <message>
        <source>What its maps look for is only known of the networks that come with the program.</source>
        <translation>Wonach seine Karten suchen, ist nur für die Netze bekannt, die zum Programm gehören.</translation>
    </message>
</context>
<context>
    <name>MapPiecesView</name>
    <message>
        <source>Of {drawings} people's drawings these excite it most; what it sees of each is framed.</source>
        <translation>Von den Zeichnungen von {drawings} Menschen erregen diese sie am meisten; was sie von jeder sieht, ist umrahmt.</translation>
    </message>
    <message>
        <source>It is 0 for all of {drawings} people's drawings.</source>
        <translation>Sie ist 0 bei allen Zeichnungen von {drawings} Menschen.</translation>
    </message>
</context>
<context>
    <name>MapSwitch</name>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Number of the map in its stage</source>
        <translation>Nummer der Karte in ihrer Stufe</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>All values of this map become 0 (O on a map in the view)</source>
        <translation>Alle Werte dieser Karte werden 0 (O auf einer Karte in der Ansicht)</translation>
    </message>
    <message>
        <source>Only This</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>All other maps of the stage become 0 (Shift+O on a map in the view); again: all are on</source>
        <translation>Alle anderen Karten der Stufe werden 0 (Umschalt+O auf einer Karte in der Ansicht); noch einmal: alle sind an</translation>
    </message>
    <message>
        <source>{stage}, map {index}</source>
        <translation>{stage}, Karte {index}</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>&amp;Measure Again</source>
        <translation>Neu &amp;messen</translation>
    </message>
    <message>
        <source>Measure the network as it is now.</source>
        <translation>Das Netz messen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Calibration: right, by likelihood</source>
        <translation>Kalibrierung: richtig, nach Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Of the drawings to which it gives a likelihood, the share that it reads right. On the grey line it promises neither too much nor too little.</source>
        <translation>Von den Zeichnungen, denen es eine Wahrscheinlichkeit gibt, der Anteil, den es richtig liest. Auf der grauen Linie verspricht es weder zu viel noch zu wenig.</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>this network</source>
        <comment>which network</comment>
        <translation>dieses Netz</translation>
    </message>
    <message>
        <source>the program's own</source>
        <translation>das des Programms</translation>
    </message>
    <message>
        <source>After {epochs} epochs, of 500 strangers' digits {right} are read right, {unknown} are Unknown, and {wrong} are wrong and confident. (The program's own network has met some of these people, which flatters it.)</source>
        <translation>Nach {epochs} Epochen werden von 500 Ziffern von Fremden {right} richtig gelesen, {unknown} sind Unbekannt, und {wrong} sind falsch, obwohl es sich sicher ist. (Das Netz des Programms ist einigen dieser Menschen begegnet, was ihm schmeichelt.)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>W&amp;hat If</source>
        <translation>Wa&amp;s wäre wenn</translation>
    </message>
    <message>
        <source>&amp;It Is</source>
        <translation>Es is&amp;t</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>S&amp;prache</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>The network is loading</source>
        <translation>Das Netz wird geladen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What the program does, and what it found.</source>
        <translation>Was das Programm tut und was es gefunden hat.</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>Its surest mistakes</source>
        <translation>Seine sichersten Fehler</translation>
    </message>
    <message>
        <source>Strangers' digits that the network in training reads wrong, the surest first: what was written, what it named, how likely it found it. Click one to put it on the grid.</source>
        <translation>Ziffern von Fremden, die das Netz im Training falsch liest, die sicherste zuerst: was geschrieben wurde, was es nannte, für wie wahrscheinlich es das hielt. Eine anklicken, um sie ins Raster zu legen.</translation>
    </message>
    <message>
        <source>It has made none.</source>
        <translation>Es hat keine gemacht.</translation>
    </message>
    <message>
        <source>{written} as {named}, {likelihood}</source>
        <translation>{written} als {named}, {likelihood}</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The network in {path} takes {takes} and gives {gives}; it must take {must_take} and give {must_give}.</source>
        <translation>Das Netz in {path} nimmt {takes} und gibt {gives}; es muss {must_take} nehmen und {must_give} geben.</translation>
    </message>
    <message>
        <source>The network in {path} is too large: {error}.</source>
        <translation>Das Netz in {path} ist zu groß: {error}.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Es gibt keine Modelldatei {path}.</translation>
    </message>
    <message>
        <source>{path} can't be opened: {error}.</source>
        <translation>{path} kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a Keras model, or only a part of one.</source>
        <translation>{path} ist kein Keras-Modell oder nur ein Teil davon.</translation>
    </message>
    <message>
        <source>{path} holds program code; such a model isn't loaded.</source>
        <translation>{path} enthält Programmcode; ein solches Modell wird nicht geladen.</translation>
    </message>
    <message>
        <source>{path} is not a supported Keras model.</source>
        <translation>{path} ist kein unterstütztes Keras-Modell.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
</context>
<context>
    <name>ModelGraph</name>
    <message>
        <source>its layer {name} is not a plain convolution in a single chain</source>
        <translation>seine Schicht {name} ist keine einfache Faltung in einer einzelnen Kette</translation>
    </message>
    <message>
        <source>it has no two-dimensional convolutions</source>
        <translation>es hat keine zweidimensionalen Faltungen</translation>
    </message>
    <message>
        <source>its first convolution takes {sizes} values, not {side} x {side} x 1</source>
        <translation>seine erste Faltung nimmt {sizes} Werte, nicht {side} x {side} x 1</translation>
    </message>
    <message>
        <source>convolution {number}</source>
        <translation>Faltung {number}</translation>
    </message>
    <message>
        <source>its layer {name} is a grouped convolution, or has its channels first</source>
        <translation>seine Schicht {name} ist eine gruppierte Faltung oder hat ihre Kanäle zuerst</translation>
    </message>
    <message>
        <source>its layer {name} stands between two convolutions</source>
        <translation>seine Schicht {name} steht zwischen zwei Faltungen</translation>
    </message>
</context>
<context>
    <name>ModelLimits</name>
    <message>
        <source>its description has more than {limit} MB</source>
        <translation>seine Beschreibung hat mehr als {limit} MB</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>es wird entpackt größer als {limit} MB</translation>
    </message>
    <message>
        <source>it has more than {limit} million weights</source>
        <translation>es hat mehr als {limit} Millionen Gewichte</translation>
    </message>
    <message>
        <source>it doesn't say how many values its layers give, which may be any number</source>
        <translation>es sagt nicht, wie viele Werte seine Schichten geben; es können beliebig viele sein</translation>
    </message>
    <message>
        <source>its layers give more than {limit} million values</source>
        <translation>seine Schichten geben mehr als {limit} Millionen Werte</translation>
    </message>
    <message>
        <source>it takes more than {limit} thousand million multiplications for one drawing</source>
        <translation>es braucht mehr als {limit} Milliarden Multiplikationen für eine Zeichnung</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>{words}: {weights} weights to be learned.</source>
        <translation>{words}: {weights} Gewichte zu lernen.</translation>
    </message>
    <message>
        <source>The network's values from layer to layer, {sizes}</source>
        <translation>Die Werte des Netzes von Schicht zu Schicht, {sizes}</translation>
    </message>
    <message>
        <source>{weights} weights</source>
        <translation>{weights} Gewichte</translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>below this: Unknown</source>
        <translation>darunter: Unbekannt</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Save the Network's Picture</source>
        <translation>Bild des Netzes speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be printed. Check the printer, or the file to print to.</source>
        <translation>Das Bild konnte nicht gedruckt werden. Den Drucker prüfen oder die Datei, in die gedruckt wird.</translation>
    </message>
    <message>
        <source>The picture could not be printed to its end. Check the printer.</source>
        <translation>Das Bild konnte nicht zu Ende gedruckt werden. Den Drucker prüfen.</translation>
    </message>
    <message>
        <source>The picture was sent to the printer.</source>
        <translation>Das Bild wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Inside the network</source>
        <translation>Einblick ins Netz</translation>
    </message>
</context>
<context>
    <name>NetworkSheet</name>
    <message>
        <source>all {count}…</source>
        <translation>alle {count}…</translation>
    </message>
</context>
<context>
    <name>NetworkStatus</name>
    <message>
        <source>The network is loading. You can draw already.</source>
        <translation>Das Netz wird geladen. Zeichnen geht schon.</translation>
    </message>
    <message>
        <source>Draw a digit, then press Predict.</source>
        <translation>Eine Ziffer zeichnen, dann Erkennen drücken.</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>The network's feature maps</source>
        <translation>Die Merkmalskarten des Netzes</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, with Ctrl from map to map, Page Up and Page Down from column to column; Return shows how the value is computed; O switches the map off or on, Shift+O all others of its column.</source>
        <translation>Pfeiltasten gehen von Zelle zu Zelle, mit Strg von Karte zu Karte, Bild auf und Bild ab von Spalte zu Spalte; die Eingabetaste zeigt, wie der Wert berechnet wird; O schaltet die Karte aus oder ein, Umschalt+O alle anderen ihrer Spalte.</translation>
    </message>
    <message>
        <source>Draw something to see it here.</source>
        <translation>Etwas zeichnen, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>It is shown here when the network has answered.</source>
        <translation>Es erscheint hier, wenn das Netz geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Only pictures and files on this computer can be dropped here.</source>
        <translation>Nur Bilder und Dateien auf diesem Computer können hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Open a Picture or a Drawing</source>
        <translation>Bild oder Zeichnung öffnen</translation>
    </message>
    <message>
        <source>Pictures and drawings ({suffixes})</source>
        <translation>Bilder und Zeichnungen ({suffixes})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>das Abgelegte</translation>
    </message>
</context>
<context>
    <name>OperationsPicture</name>
    <message>
        <source>sum of {inputs}</source>
        <translation>Summe von {inputs}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>, bias {bias}</source>
        <translation>, Bias {bias}</translation>
    </message>
    <message>
        <source>pooling, the {which} of {count}: {numbers}</source>
        <translation>Pooling, {which} von {count}: {numbers}</translation>
    </message>
    <message>
        <source>normalization: {factors}</source>
        <translation>Normalisierung: {factors}</translation>
    </message>
    <message>
        <source>rescaled by learned numbers: {factors}</source>
        <translation>mit gelernten Zahlen umgerechnet: {factors}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>divided by the temperature {value}</source>
        <translation>geteilt durch die Temperatur {value}</translation>
    </message>
    <message>
        <source>its share of all ten</source>
        <translation>sein Anteil an allen zehn</translation>
    </message>
    <message>
        <source>activation: max(0, {before})</source>
        <translation>Aktivierung: max(0, {before})</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>Aktivierung: unter 0 wird zu 0</translation>
    </message>
</context>
<context>
    <name>OutputMap</name>
    <message>
        <source>The map that the value belongs to</source>
        <translation>Die Karte, zu der der Wert gehört</translation>
    </message>
    <message>
        <source>its map</source>
        <translation>seine Karte</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Say which digit it is (keys 0 to 9)</source>
        <translation>Sagen, welche Ziffer es ist (Tasten 0 bis 9)</translation>
    </message>
    <message>
        <source>No Digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>Say that it is no digit: it is left out of the text (Delete)</source>
        <translation>Sagen, dass es keine Ziffer ist: Sie wird im Text weggelassen (Entf)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Take it apart into several digits (S)</source>
        <translation>In mehrere Ziffern zerlegen (S)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Make one of it and what stands behind it (J)</source>
        <translation>Mit dem, was dahinter steht, zu einer machen (J)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last correction back (Ctrl+Z, when the page is clicked)</source>
        <translation>Die letzte Korrektur zurücknehmen (Strg+Z, wenn die Seite angeklickt ist)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the correction again</source>
        <translation>Die Korrektur noch einmal ausführen</translation>
    </message>
    <message>
        <source>Next Unsure</source>
        <translation>Nächste unsichere</translation>
    </message>
    <message>
        <source>Go to the next one that is not sure (Space)</source>
        <translation>Zur nächsten gehen, die nicht sicher ist (Leertaste)</translation>
    </message>
    <message>
        <source>Back to the Page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back to Drawing</source>
        <translation>Zurück zum Zeichnen</translation>
    </message>
    <message>
        <source>Hide the page; it stays open (Escape)</source>
        <translation>Die Seite ausblenden; sie bleibt geöffnet (Esc)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Close Page</source>
        <translation>Seite schließen</translation>
    </message>
    <message>
        <source>Close this page; its corrections are lost unless they were saved</source>
        <translation>Diese Seite schließen; ihre Korrekturen gehen verloren, wenn sie nicht gespeichert wurden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the lines of this page</source>
        <translation>Die Zeilen dieser Seite kopieren</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern...</translation>
    </message>
    <message>
        <source>Save what was read, of all open pages, as text, as a table or as JSON</source>
        <translation>Das Gelesene aller geöffneten Seiten speichern, als Text, als Tabelle oder als JSON</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Der Text wurde kopiert.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Save What Was Read</source>
        <translation>Gelesenes speichern</translation>
    </message>
    <message>
        <source>{name}: pages are saved as .txt, .csv or .json.</source>
        <translation>{name}: Seiten werden als .txt, .csv oder .json gespeichert.</translation>
    </message>
    <message>
        <source>How far the page has been read</source>
        <translation>Wie weit die Seite gelesen ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read no further</source>
        <translation>Nicht weiterlesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read this page after all</source>
        <translation>Diese Seite doch lesen</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>What is read on the page stands here.</source>
        <translation>Hier steht, was auf der Seite gelesen wird.</translation>
    </message>
    <message>
        <source>Go from piece to piece with the arrow keys.</source>
        <translation>Mit den Pfeiltasten von Stück zu Stück gehen.</translation>
    </message>
    <message>
        <source>No digit, as you said</source>
        <translation>Keine Ziffer, wie angegeben</translation>
    </message>
    <message>
        <source>{digit}, as you said</source>
        <translation>{digit}, wie angegeben</translation>
    </message>
    <message>
        <source>Unknown: among letters</source>
        <translation>Unbekannt: zwischen Buchstaben</translation>
    </message>
    <message>
        <source>This page has not been read: it was cancelled.</source>
        <translation>Diese Seite wurde nicht gelesen: Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Waiting for the pages before it...</source>
        <translation>Wartet auf die Seiten davor...</translation>
    </message>
    <message>
        <source>Opening {name}...</source>
        <translation>{name} wird geöffnet...</translation>
    </message>
    <message>
        <source>Waiting for the network, which is still loading...</source>
        <translation>Wartet auf das Netz, das noch geladen wird...</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Wird gelesen...</translation>
    </message>
    <message>
        <source>Nothing is written on this page.</source>
        <translation>Auf dieser Seite ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>No digit was found on this page.</source>
        <translation>Auf dieser Seite wurde keine Ziffer gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation><numerusform>%n Ziffer</numerusform><numerusform>%n Ziffern</numerusform></translation></message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation><numerusform>%n Zeile</numerusform><numerusform>%n Zeilen</numerusform></translation></message>
    <message>
        <source>{digits} in {lines}</source>
        <translation>{digits} in {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>of pieces that are not sure</comment>
        <translation><numerusform>%n anzusehen</numerusform><numerusform>%n anzusehen</numerusform></translation></message>
    <message>
        <source>This can't be taken apart.</source>
        <translation>Das kann nicht zerlegt werden.</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>Page {number} of {name} can't be shown.</source>
        <translation>Seite {number} von {name} kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>{name} needs a password.</source>
        <translation>{name} braucht ein Passwort.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a PDF file.</source>
        <translation>{name} ist beschädigt oder keine PDF-Datei.</translation>
    </message>
</context>
<context>
    <name>PointedWords</name>
    <message>
        <source>Each picture is a feature map: strong colour where its pattern is. Bar to the right: speaks for {digit}; left: against. Click anything to follow it.</source>
        <translation>Jedes Bild ist eine Merkmalskarte: kräftige Farbe, wo ihr Muster ist. Balken nach rechts: spricht für {digit}; nach links: dagegen. Irgendetwas anklicken, um ihm zu folgen.</translation>
    </message>
    <message>
        <source>adds {added} to {digit}</source>
        <translation>trägt {added} zur {digit} bei</translation>
    </message>
    <message>
        <source>its map adds {added} to {digit}</source>
        <translation>seine Karte trägt {added} zur {digit} bei</translation>
    </message>
    <message>
        <source>sees {width} x {height} cells</source>
        <translation>sieht {width} x {height} Zellen</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>The network did not answer with ten likelihoods between 0 and 1.</source>
        <translation>Das Netz hat nicht mit zehn Wahrscheinlichkeiten zwischen 0 und 1 geantwortet.</translation>
    </message>
</context>
<context>
    <name>PredictionController</name>
    <message>
        <source>Draw a digit first</source>
        <translation>Zuerst eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>The network is still loading. The answer follows as soon as it is ready.</source>
        <translation>Das Netz wird noch geladen. Die Antwort folgt, sobald es bereit ist.</translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <source>The network in {path} doesn't answer with likelihoods.</source>
        <translation>Das Netz in {path} antwortet nicht mit Wahrscheinlichkeiten.</translation>
    </message>
</context>
<context>
    <name>ResultLabel</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>SampleDrawings</name>
    <message>
        <source>Or try one of these:</source>
        <translation>Oder eine von diesen versuchen:</translation>
    </message>
    <message>
        <source>Sample: a hard one</source>
        <translation>Beispiel: eine schwere</translation>
    </message>
    <message>
        <source>Sample: {a_digit}</source>
        <translation>Beispiel: {a_digit}</translation>
    </message>
    <message>
        <source>Put this drawing on the grid and ask about it</source>
        <translation>Diese Zeichnung ins Raster legen und das Netz fragen</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Picture, {side} x {side} (*.png)</source>
        <translation>Bild, {side} x {side} (*.png)</translation>
    </message>
    <message>
        <source>Graphic of any size (*.svg)</source>
        <translation>Grafik in jeder Größe (*.svg)</translation>
    </message>
    <message>
        <source>Drawing with its strokes (*.json)</source>
        <translation>Zeichnung mit ihren Strichen (*.json)</translation>
    </message>
    <message>
        <source>Save the Drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>Answer (*.json)</source>
        <translation>Antwort (*.json)</translation>
    </message>
    <message>
        <source>Export the Answer</source>
        <translation>Antwort exportieren</translation>
    </message>
    <message>
        <source>The drawing was copied.</source>
        <translation>Die Zeichnung wurde kopiert.</translation>
    </message>
    <message>
        <source>The ten likelihoods were copied.</source>
        <translation>Die zehn Wahrscheinlichkeiten wurden kopiert.</translation>
    </message>
    <message>
        <source>The drawing was not saved: {error}.</source>
        <translation>Die Zeichnung wurde nicht gespeichert: {error}.</translation>
    </message>
    <message>
        <source>{name}: a drawing is saved as .png, .svg or .json.</source>
        <translation>{name}: Eine Zeichnung wird als .png, .svg oder .json gespeichert.</translation>
    </message>
</context>
<context>
    <name>SeveralDigits</name>
    <message>
        <source>Undo brings the whole drawing back.</source>
        <translation>Rückgängig holt die ganze Zeichnung zurück.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step of the drawing</source>
        <translation>Schritt der Zeichnung</translation>
    </message>
    <message>
        <source>Go back and forth through the strokes</source>
        <translation>Vor und zurück durch die Striche gehen</translation>
    </message>
</context>
<context>
    <name>StoredDrawings</name>
    <message>
        <source>The test drawings in {path} can't be read.</source>
        <translation>Die Testzeichnungen in {path} können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Close the workshop and open it again to retry.</source>
        <translation>Die Werkstatt schließen und wieder öffnen, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>It is kept as of its last full epoch; Train goes on with it.</source>
        <translation>Es ist auf dem Stand seiner letzten vollen Epoche; Trainieren macht damit weiter.</translation>
    </message>
    <message>
        <source>Train begins anew.</source>
        <translation>Trainieren beginnt von vorn.</translation>
    </message>
</context>
<context>
    <name>SumPicture</name>
    <message>
        <source>How the value is computed</source>
        <translation>Wie der Wert berechnet wird</translation>
    </message>
    <message>
        <source>{source_name} adds {added}; sum {total}; {operations}</source>
        <translation>{source_name} trägt {added} bei; Summe {total}; {operations}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>numbers learned</source>
        <translation>gelernte Zahlen</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>added up: {added}</source>
        <translation>zusammengezählt: {added}</translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>&amp;Teach the Network</source>
        <translation>Netz &amp;anlernen</translation>
    </message>
    <message>
        <source>Have the network learn from these examples; takes seconds</source>
        <translation>Das Netz aus diesen Beispielen lernen lassen; dauert Sekunden</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stop learning; nothing changes</source>
        <translation>Aufhören zu lernen; nichts ändert sich</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>From now on the taught network answers</source>
        <translation>Von jetzt an antwortet das angelernte Netz</translation>
    </message>
    <message>
        <source>&amp;Don't Keep It</source>
        <translation>&amp;Nicht behalten</translation>
    </message>
    <message>
        <source>The network stays as it is</source>
        <translation>Das Netz bleibt, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Use the Taught Network</source>
        <translation>Angelerntes Netz &amp;verwenden</translation>
    </message>
    <message>
        <source>Have the network answer that was taught this hand</source>
        <translation>Das Netz antworten lassen, das diese Handschrift gelernt hat</translation>
    </message>
    <message>
        <source>The network learns. You can go on drawing.</source>
        <translation>Das Netz lernt. Man kann weiterzeichnen.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinsel</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Learn until you pause or stop it.</source>
        <translation>Lernen, bis Pause oder Stopp gedrückt wird.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Wait after the present step, or go on.</source>
        <translation>Nach dem jetzigen Schritt warten oder weitermachen.</translation>
    </message>
    <message>
        <source>1 &amp;Step</source>
        <translation>1 &amp;Schritt</translation>
    </message>
    <message>
        <source>Learn from a single batch of drawings.</source>
        <translation>Aus einem einzigen Batch von Zeichnungen lernen.</translation>
    </message>
    <message>
        <source>1 &amp;Epoch</source>
        <translation>1 &amp;Epoche</translation>
    </message>
    <message>
        <source>Learn from all drawings once.</source>
        <translation>Einmal aus allen Zeichnungen lernen.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>End the training; the network stays.</source>
        <translation>Das Training beenden; das Netz bleibt.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Begin again with an untrained network of the same kind.</source>
        <translation>Mit einem untrainierten Netz derselben Art neu beginnen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Bring back the network that made room for this one.</source>
        <translation>Das Netz zurückholen, das diesem Platz gemacht hat.</translation>
    </message>
    <message>
        <source>Loss, by epochs</source>
        <translation>Verlust, nach Epochen</translation>
    </message>
    <message>
        <source>How far its answers are from the right ones: lower is better. Each step's loss in grey, then for all drawings that it learns from, and for strangers'.</source>
        <translation>Wie weit seine Antworten von den richtigen entfernt sind: niedriger ist besser. In Grau der Verlust jedes Schritts, dann für alle Zeichnungen, aus denen es lernt, und für die von Fremden.</translation>
    </message>
    <message>
        <source>Read right, by epochs</source>
        <translation>Richtig gelesen, nach Epochen</translation>
    </message>
    <message>
        <source>The share of drawings for which it names the right digit: of those that it learns from, and of strangers'.</source>
        <translation>Der Anteil der Zeichnungen, bei denen es die richtige Ziffer nennt: von denen, aus denen es lernt, und von denen von Fremden.</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>jeder Schritt</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernte</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>Fremde</translation>
    </message>
</context>
<context>
    <name>TrainingProcess</name>
    <message>
        <source>The training could not be started: {error}.</source>
        <translation>Das Training konnte nicht gestartet werden: {error}.</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>The training has ended unexpectedly ({last}).</source>
        <translation>Das Training wurde unerwartet beendet ({last}).</translation>
    </message>
</context>
<context>
    <name>WhatIfButton</name>
    <message>
        <source>&lt;p&gt;Shows over the drawing the smallest change found after which the network names this digit. For any other digit, right-click its bar.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zeigt über der Zeichnung die kleinste gefundene Änderung, nach der das Netz diese Ziffer nennt. Für jede andere Ziffer: Rechtsklick auf ihren Balken.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What Would Make It Another Digit?</source>
        <translation>Was würde daraus eine andere Ziffer machen?</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>Was würde daraus {a_digit} machen?</translation>
    </message>
</context>
<context>
    <name>WhatIfController</name>
    <message>
        <source>Draw a digit first; then ask what would make it another.</source>
        <translation>Zuerst eine Ziffer zeichnen; dann fragen, was daraus eine andere machen würde.</translation>
    </message>
    <message>
        <source>The network is still loading. Ask again as soon as it is ready.</source>
        <translation>Das Netz wird noch geladen. Noch einmal fragen, sobald es bereit ist.</translation>
    </message>
    <message>
        <source>Looking for what would make it {a_digit} ...</source>
        <translation>Gesucht wird, was daraus {a_digit} machen würde ...</translation>
    </message>
    <message>
        <source>No change was found that makes it {a_digit}. Ask for a digit that is more likely.</source>
        <translation>Keine Änderung gefunden, die daraus {a_digit} macht. Nach einer wahrscheinlicheren Ziffer fragen.</translation>
    </message>
    <message>
        <source>The network takes it for {a_digit} already. Ask for another digit.</source>
        <translation>Das Netz hält es schon für {a_digit}. Nach einer anderen Ziffer fragen.</translation>
    </message>
    <message>
        <source>add the blue ink</source>
        <translation>die blaue Tinte hinzufügen</translation>
    </message>
    <message>
        <source>take away the striped ink</source>
        <translation>die gestreifte Tinte wegnehmen</translation>
    </message>
    <message>
        <source>To make it {a_digit}: {deeds}, {share} of the ink in all. The network then says {digit}, {likelihood} likely.</source>
        <translation>Damit es {a_digit} wird: {deeds}, insgesamt {share} der Tinte. Dann sagt das Netz {digit}, {likelihood} wahrscheinlich.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things to do</comment>
        <translation> und </translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;Put on Grid</source>
        <translation>Ins &amp;Raster</translation>
    </message>
    <message>
        <source>Change the drawing like this; Undo brings it back</source>
        <translation>Die Zeichnung so ändern; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Zurück zur Zeichnung</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>wegnehmen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <comment>perhaps a 5 (drawn very small)</comment>
        <translation>{words} ({reason})</translation>
    </message>
    <message>
        <source>{likelihood} likely</source>
        <translation>{likelihood} wahrscheinlich</translation>
    </message>
    <message>
        <source>hardly like a digit: {a_digit}, or {another}?</source>
        <translation>kaum wie eine Ziffer: {a_digit} oder {another}?</translation>
    </message>
    <message>
        <source>does not look like a digit</source>
        <translation>sieht nicht wie eine Ziffer aus</translation>
    </message>
    <message>
        <source>perhaps {a_digit}, or {another}</source>
        <translation>vielleicht {a_digit} oder {another}</translation>
    </message>
    <message>
        <source>perhaps {a_digit}</source>
        <translation>vielleicht {a_digit}</translation>
    </message>
    <message>
        <source>between {some} and {last}</source>
        <translation>zwischen {some} und {last}</translation>
    </message>
    <message>
        <source>hardly any ink</source>
        <translation>kaum Tinte</translation>
    </message>
    <message>
        <source>drawn very small</source>
        <translation>sehr klein gezeichnet</translation>
    </message>
    <message>
        <source>more ink than paper</source>
        <translation>mehr Tinte als Papier</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <translation>am Rand abgeschnitten</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>WorkshopEntry</name>
    <message>
        <source>The network of the workshop answers now.</source>
        <translation>Jetzt antwortet das Netz der Werkstatt.</translation>
    </message>
    <message>
        <source>Taught: {hand}</source>
        <translation>Angelernt: {hand}</translation>
    </message>
    <message>
        <source>The network in {name} answers.</source>
        <translation>Das Netz in {name} antwortet.</translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Starting. You can press Train already.</source>
        <translation>Wird gestartet. Trainieren kann schon gedrückt werden.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Map of Drawings</source>
        <translation>Zeichnungskarte</translation>
    </message>
    <message>
        <source>How Good Is It?</source>
        <translation>Wie gut ist es?</translation>
    </message>
</context>
<context>
    <name>WriteTen</name>
    <message>
        <source>Digits written</source>
        <translation>Geschriebene Ziffern</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Keep this drawing, and go on (Return)</source>
        <translation>Diese Zeichnung behalten und weitermachen (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last stroke, or take back the drawing before (Ctrl+Z)</source>
        <translation>Den letzten Strich oder die Zeichnung davor zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Clear the sheet (Delete)</source>
        <translation>Das Blatt leeren (Entf)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>What was written so far is kept (Escape)</source>
        <translation>Was bisher geschrieben wurde, wird behalten (Esc)</translation>
    </message>
    <message>
        <source>Write {a_digit}</source>
        <translation>Schreibe {a_digit}</translation>
    </message>
    <message>
        <source>({turn} of {times})</source>
        <translation>({turn} von {times})</translation>
    </message>
</context>
</TS>
