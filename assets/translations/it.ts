<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>ActionGroups</name>
    <message>
        <source>As the &amp;System</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;curo</translation>
    </message>
    <message>
        <source>Why &amp;{digit}, or Why Not?</source>
        <translation>Perché &amp;{digit} o perché no?</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>Come diventerebbe {a_digit}?</translation>
    </message>
    <message>
        <source>It Is No Digit</source>
        <translation>Non è una cifra</translation>
    </message>
    <message>
        <source>It Is {a_digit}</source>
        <translation>È {a_digit}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Prevedi</translation>
    </message>
    <message>
        <source>Ask the network which digit this is</source>
        <translation>Chiedi alla rete che cifra è</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Pu&amp;lisci</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Pulisci il foglio</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Annulla l'ultimo tratto</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Draw the stroke again</source>
        <translation>Disegna di nuovo il tratto</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomma</translation>
    </message>
    <message>
        <source>Erase instead of drawing</source>
        <translation>Cancella invece di disegnare</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>Dal &amp;vivo</translation>
    </message>
    <message>
        <source>Have the answer follow the pen</source>
        <translation>La risposta segue la penna</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Apri...</translation>
    </message>
    <message>
        <source>Open pictures, pages or a drawing from files</source>
        <translation>Apri immagini, pagine o un disegno da file</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>Apri l'immagine negli appunti</translation>
    </message>
    <message>
        <source>Save Drawing &amp;As...</source>
        <translation>&amp;Salva disegno con nome...</translation>
    </message>
    <message>
        <source>As a picture, or with its strokes</source>
        <translation>Come immagine o con i suoi tratti</translation>
    </message>
    <message>
        <source>&amp;Export Answer...</source>
        <translation>&amp;Esporta risposta...</translation>
    </message>
    <message>
        <source>The digit and the ten likelihoods, as JSON</source>
        <translation>La cifra e le dieci probabilità, in JSON</translation>
    </message>
    <message>
        <source>Export All &amp;Drawings...</source>
        <translation>Esporta tutti i &amp;disegni...</translation>
    </message>
    <message>
        <source>All drawings of the strip with their digits, as NPZ or CSV</source>
        <translation>Tutti i disegni della striscia con le loro cifre, in NPZ o CSV</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copia immagine</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation>Copia il disegno come immagine</translation>
    </message>
    <message>
        <source>Copy &amp;Likelihoods</source>
        <translation>Copia pro&amp;babilità</translation>
    </message>
    <message>
        <source>Copy the ten likelihoods as text</source>
        <translation>Copia le dieci probabilità come testo</translation>
    </message>
    <message>
        <source>&amp;Thinner Brush</source>
        <translation>Pennello più &amp;fine</translation>
    </message>
    <message>
        <source>Draw thinner strokes</source>
        <translation>Disegna tratti più fini</translation>
    </message>
    <message>
        <source>Th&amp;icker Brush</source>
        <translation>Pennello più sp&amp;esso</translation>
    </message>
    <message>
        <source>Draw thicker strokes</source>
        <translation>Disegna tratti più spessi</translation>
    </message>
    <message>
        <source>Choose a &amp;Model File...</source>
        <translation>Scegli file di &amp;modello...</translation>
    </message>
    <message>
        <source>Use another network, from a .keras file</source>
        <translation>Usa un'altra rete, da un file .keras</translation>
    </message>
    <message>
        <source>Use the &amp;Program's Own</source>
        <translation>Usa quella del &amp;programma</translation>
    </message>
    <message>
        <source>Use the network that comes with the program</source>
        <translation>Usa la rete fornita con il programma</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>&amp;Interno</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>Mostra cosa succede dentro la rete</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;gina</translation>
    </message>
    <message>
        <source>Show the page that is open, beside the drawing</source>
        <translation>Mostra la pagina aperta accanto al disegno</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>&amp;Disegni</translation>
    </message>
    <message>
        <source>Show earlier drawings, to bring one back</source>
        <translation>Mostra i disegni precedenti per recuperarne uno</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>La&amp;boratorio</translation>
    </message>
    <message>
        <source>Train a network yourself, and watch it learn</source>
        <translation>Addestra una rete e guarda come impara</translation>
    </message>
    <message>
        <source>My &amp;Hand</source>
        <translation>La &amp;mia grafia</translation>
    </message>
    <message>
        <source>Show your examples, and teach the network how you write</source>
        <translation>Mostra i tuoi esempi e insegna alla rete come scrivi</translation>
    </message>
    <message>
        <source>&amp;Save the Network's Picture...</source>
        <translation>&amp;Salva immagine della rete...</translation>
    </message>
    <message>
        <source>As PNG or SVG</source>
        <translation>Come PNG o SVG</translation>
    </message>
    <message>
        <source>&amp;Print the Network's Picture...</source>
        <translation>S&amp;tampa immagine della rete...</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Su carta</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Sc&amp;hermo intero</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Occupa tutto lo schermo</translation>
    </message>
    <message>
        <source>&amp;Leave Full Screen</source>
        <translation>&amp;Esci da schermo intero</translation>
    </message>
    <message>
        <source>Back to a window</source>
        <translation>Torna a una finestra</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>Mostra s&amp;uggerimenti</translation>
    </message>
    <message>
        <source>Show again what can be done with an answer</source>
        <translation>Mostra di nuovo cosa si può fare con una risposta</translation>
    </message>
    <message>
        <source>Digit &amp;Help</source>
        <translation>&amp;Guida di Digit</translation>
    </message>
    <message>
        <source>How to use the program, and how it works</source>
        <translation>Come usare il programma e come funziona</translation>
    </message>
    <message>
        <source>What's &amp;This?</source>
        <translation>&amp;Che cos'è?</translation>
    </message>
    <message>
        <source>Click anything then, to read what it is for</source>
        <translation>Poi fai clic su qualcosa per leggere a cosa serve</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Scorciatoie</translation>
    </message>
    <message>
        <source>All keys and gestures</source>
        <translation>Tutti i tasti e i gesti</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Informazioni</translation>
    </message>
    <message>
        <source>Version, network, libraries and licences</source>
        <translation>Versione, rete, librerie e licenze</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Es&amp;ci</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Chiudi il programma</translation>
    </message>
</context>
<context>
    <name>AllMaps</name>
    <message>
        <source>Of which column all maps are shown</source>
        <translation>La colonna di cui si mostrano le mappe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>all {count} numbers, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>tutti i {count} numeri, con quanto ciascuno aggiunge al punteggio di {digit}. Fai clic su uno per seguirlo.</translation>
    </message>
    <message>
        <source>all {count} maps, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>tutte le {count} mappe, con quanto ciascuna aggiunge al punteggio di {digit}. Fai clic su una per seguirla.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Click a digit to look at it alone.</source>
        <translation>Fai clic su una cifra per vederla da sola.</translation>
    </message>
    <message>
        <source>Several digits? {first} and {last}</source>
        <translation>Più cifre? {first} e {last}</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>The digit that the network names, and how likely each is.</source>
        <translation>La cifra che la rete nomina e la probabilità di ognuna.</translation>
    </message>
    <message>
        <source>&lt;p&gt;How likely the network thinks a {digit} is. A digit is named when its bar passes the dashed line, at 50 %.&lt;/p&gt;&lt;p&gt;Click to see why it is a {digit}, or why not; right-click to see what would make it one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quanto è probabile per la rete che sia un {digit}. Una cifra viene nominata quando la sua barra supera la linea tratteggiata, al 50%.&lt;/p&gt;&lt;p&gt;Fai clic per vedere perché è un {digit} o perché no; clic destro per vedere cosa lo renderebbe tale.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>AnswersPicture</name>
    <message>
        <source>Answers without and with the experiment</source>
        <translation>Risposte senza e con l'esperimento</translation>
    </message>
    <message>
        <source>Draw something to try it out.</source>
        <translation>Disegna qualcosa per provarlo.</translation>
    </message>
    <message>
        <source>Without the experiment</source>
        <translation>Senza l'esperimento</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Senza</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Con l'esperimento</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvato come {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>Impossibile scrivere {file}: {error}.</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>at the top left</source>
        <translation>in alto a sinistra</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>in alto</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>in alto a destra</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>a sinistra</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>al centro</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>a destra</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>in basso a sinistra</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>in basso</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>in basso a destra</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It could not be read because of an error in the program; the log has the details.</source>
        <translation>Non è stato possibile leggere per un errore del programma; i dettagli sono nel registro.</translation>
    </message>
</context>
<context>
    <name>BrushSlider</name>
    <message>
        <source>Brush width</source>
        <translation>Spessore del pennello</translation>
    </message>
    <message>
        <source>Width of the brush ([ thinner, ] thicker)</source>
        <translation>Spessore del pennello ([ più fine, ] più spesso)</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>No hidden layer</source>
        <translation>Nessuno strato nascosto</translation>
    </message>
    <message>
        <source>One dense layer</source>
        <translation>Uno strato denso</translation>
    </message>
    <message>
        <source>Two dense layers</source>
        <translation>Due strati densi</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>Una convoluzione</translation>
    </message>
    <message>
        <source>Two convolutions</source>
        <translation>Due convoluzioni</translation>
    </message>
    <message>
        <source>Dense layers take every cell by itself; a convolution moves small kernels over the drawing. A new choice makes a new network.</source>
        <translation>Gli strati densi prendono ogni cella per sé; una convoluzione muove piccoli kernel sul disegno. Una nuova scelta crea una nuova rete.</translation>
    </message>
    <message>
        <source>How many feature maps the first convolution makes; a dense layer has four units for each.</source>
        <translation>Quante mappe di caratteristiche crea la prima convoluzione; uno strato denso ha quattro unità per ognuna.</translation>
    </message>
    <message>
        <source>What is done to every sum: relu keeps what is above 0; tanh and sigmoid bend it into a range.</source>
        <translation>Cosa si fa di ogni somma: relu tiene ciò che supera 0; tanh e sigmoid la piegano in un intervallo.</translation>
    </message>
    <message>
        <source>The share of the last values that is left out by chance in each step, so that the network can't rely on a few.</source>
        <translation>La parte degli ultimi valori tralasciata a caso a ogni passo, perché la rete non si affidi a pochi.</translation>
    </message>
    <message>
        <source>Scale and centre the drawing</source>
        <translation>Ridimensiona e centra</translation>
    </message>
    <message>
        <source>Framing makes all drawings equally large and puts them in the middle, before the network sees them.</source>
        <translation>L'inquadratura rende tutti i disegni della stessa grandezza e li mette al centro, prima che la rete li veda.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Strati</translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>&amp;Mappe</translation>
    </message>
    <message>
        <source>Acti&amp;vation</source>
        <translation>Atti&amp;vazione</translation>
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
        <translation>Tratti brevi</translation>
    </message>
    <message>
        <source>Bends and crossings</source>
        <translation>Curve e incroci</translation>
    </message>
    <message>
        <source>Bows and corners</source>
        <translation>Archi e angoli</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>Parti di cifre</translation>
    </message>
    <message>
        <source>Whole digits</source>
        <translation>Cifre intere</translation>
    </message>
    <message>
        <source>Framed drawing</source>
        <translation>Disegno inquadrato</translation>
    </message>
    <message>
        <source>scaled to 20 cells</source>
        <translation>ridotto a 20 celle</translation>
    </message>
    <message>
        <source>centred by mass</source>
        <translation>centrato secondo la massa</translation>
    </message>
    <message>
        <source>Your drawing, framed</source>
        <translation>Il tuo disegno, inquadrato</translation>
    </message>
    <message>
        <source>28 by 28 cells</source>
        <translation>28 per 28 celle</translation>
    </message>
    <message>
        <source>made equally large</source>
        <translation>reso della stessa grandezza</translation>
    </message>
    <message>
        <source>moved to the middle</source>
        <translation>spostato al centro</translation>
    </message>
    <message>
        <source>{channels} maps, {height} × {width} ({name})</source>
        <translation>{channels} mappe, {height} × {width} ({name})</translation>
    </message>
    <message>
        <source>{channels} feature maps, {height} by {width}</source>
        <translation>{channels} mappe di caratteristiche, {height} per {width}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>{number} numbers</source>
        <translation>{number} numeri</translation>
    </message>
    <message>
        <source>flattened</source>
        <translation>appiattito</translation>
    </message>
    <message>
        <source>all cells in one row</source>
        <translation>tutte le celle in fila</translation>
    </message>
    <message>
        <source>weighted sum of each map</source>
        <translation>somma pesata di ogni mappa</translation>
    </message>
    <message>
        <source>one for each map</source>
        <translation>uno per ogni mappa</translation>
    </message>
    <message>
        <source>{number} features</source>
        <translation>{number} caratteristiche</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>Dieci cifre</translation>
    </message>
    <message>
        <source>logit, likelihood</source>
        <translation>logit, probabilità</translation>
    </message>
    <message>
        <source>weighted sum + bias</source>
        <translation>somma pesata + bias</translation>
    </message>
    <message>
        <source>score, how likely</source>
        <translation>punteggio, probabilità</translation>
    </message>
    <message>
        <source>all numbers vote</source>
        <translation>tutti i numeri votano</translation>
    </message>
    <message>
        <source>scores become shares of 100 %</source>
        <translation>i punteggi diventano parti del 100%</translation>
    </message>
    <message>
        <source>largest</source>
        <comment>value that pooling keeps</comment>
        <translation>massimo</translation>
    </message>
    <message>
        <source>average</source>
        <comment>value that pooling keeps</comment>
        <translation>valore medio</translation>
    </message>
    <message>
        <source>{size} convolution</source>
        <translation>convoluzione {size}</translation>
    </message>
    <message>
        <source>{size} {kind} pooling</source>
        <translation>pooling {size} ({kind})</translation>
    </message>
    <message>
        <source>normalization</source>
        <translation>normalizzazione</translation>
    </message>
    <message>
        <source>{function} activation</source>
        <translation>attivazione {function}</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>convolution: search for a pattern</source>
        <translation>convoluzione: cerca un motivo</translation>
    </message>
    <message>
        <source>pooling: keep the {which} of {count}</source>
        <translation>pooling: tieni il {which} di {count}</translation>
    </message>
    <message>
        <source>rescale by learned numbers</source>
        <translation>riscala con numeri appresi</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>attivazione: sotto 0 diventa 0</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>attivazione</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The program's network</source>
        <translation>La rete del programma</translation>
    </message>
    <message>
        <source>The small network</source>
        <translation>La rete piccola</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Caricamento...</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice di confusione</translation>
    </message>
    <message>
        <source>What strangers wrote, row by row, and what the network named: the right answers are on the diagonal, Unknown is in the last column. Point at a field for its number.</source>
        <translation>Cosa hanno scritto gli estranei, riga per riga, e cosa ha nominato la rete: le risposte giuste sono sulla diagonale, Sconosciuto è nell'ultima colonna. Punta su una casella per vederne il numero.</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named} (right)</source>
        <translation>{count} dei {all} «{digit}» di estranei: {named} (giusto)</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named}</source>
        <translation>{count} dei {all} «{digit}» di estranei: {named}</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nominato</translation>
    </message>
    <message>
        <source>written</source>
        <translation>scritto</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>as drawn</source>
        <translation>com'è</translation>
    </message>
    <message>
        <source>in a corner</source>
        <translation>in un angolo</translation>
    </message>
    <message>
        <source>turned by 20°</source>
        <translation>ruotato di 20°</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>spesso</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>con rumore</translation>
    </message>
</context>
<context>
    <name>DamageBars</name>
    <message>
        <source>500 strangers' digits: right, Unknown, wrong</source>
        <translation>500 cifre di estranei: giuste, Sconosciuto, errate</translation>
    </message>
    <message>
        <source>Above the network in training, below the program's own: in colour what is read right, in grey what is Unknown, at the end, dark, what is wrong although it was named.</source>
        <translation>Sopra la rete in addestramento, sotto quella del programma: a colori ciò che è letto bene, in grigio ciò che è Sconosciuto, in fondo, scuro, ciò che è stato nominato ma è sbagliato.</translation>
    </message>
    <message>
        <source>{name}, {which}: {right} right, {wrong} wrong</source>
        <translation>{name}, {which}: {right} giuste, {wrong} errate</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>questa rete</translation>
    </message>
    <message>
        <source>own</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>Being measured...</source>
        <translation>Misura in corso...</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>To learn from ({count})</source>
        <translation>Per imparare ({count})</translation>
    </message>
    <message>
        <source>By strangers, to test on ({count})</source>
        <translation>Di estranei, per la prova ({count})</translation>
    </message>
    <message>
        <source>No network learns from strangers' drawings: they come from other people and other places.</source>
        <translation>Nessuna rete impara dai disegni degli estranei: vengono da altre persone e altri luoghi.</translation>
    </message>
    <message>
        <source>Show &amp;Others</source>
        <translation>Mostra &amp;altri</translation>
    </message>
    <message>
        <source>Show other drawings of each digit.</source>
        <translation>Mostra altri disegni di ogni cifra.</translation>
    </message>
    <message>
        <source>How many there are of each digit, all of them laid upon each other, and some of them. Click a drawing to put it on the grid.</source>
        <translation>Quanti ce ne sono per ogni cifra, tutti sovrapposti, e alcuni di essi. Fai clic su un disegno per metterlo sulla griglia.</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>Nessuna cifra</translation>
    </message>
    <message>
        <source>A {digit}</source>
        <translation>Un {digit}</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generato</translation>
    </message>
    <message>
        <source>collected at {site}</source>
        <translation>raccolto a {site}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>nessuna cifra</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Everything is computed on this computer: nothing that you draw leaves it.</source>
        <translation>Tutto viene calcolato su questo computer: niente di ciò che disegni ne esce.</translation>
    </message>
    <message>
        <source>The drawings of the workshop are made of UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, licence CC BY 4.0.</source>
        <translation>I disegni del laboratorio sono ricavati da UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, licenza CC BY 4.0.</translation>
    </message>
    <message>
        <source>About Digit</source>
        <translation>Informazioni su Digit</translation>
    </message>
    <message>
        <source>Draw a digit, and see what a neural network makes of it.</source>
        <translation>Disegna una cifra e guarda come la vede una rete neurale.</translation>
    </message>
    <message>
        <source>none is loaded</source>
        <translation>nessuna rete caricata</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Rete:</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence.</source>
        <translation>Questo programma è software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation>Scegli un file di modello</translation>
    </message>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>Modelli Keras (*.keras)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>An error in the program. It keeps running, and your drawing is safe.</source>
        <translation>Un errore nel programma. Il programma continua e il tuo disegno è al sicuro.</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>Il registro è in {file}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Disegnare</translation>
    </message>
    <message>
        <source>left mouse button, pen or finger</source>
        <translation>pulsante sinistro del mouse, penna o dito</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Cancellare</translation>
    </message>
    <message>
        <source>right mouse button, or the pen's other end</source>
        <translation>pulsante destro del mouse o l'altro capo della penna</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Andare di cella in cella</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>tasti freccia</translation>
    </message>
    <message>
        <source>Draw at the cell</source>
        <translation>Disegnare nella cella</translation>
    </message>
    <message>
        <source>Space; hold it down and go on with the arrows for a line</source>
        <translation>Spazio; tienilo premuto e prosegui con le frecce per una linea</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Aprire un'immagine</translation>
    </message>
    <message>
        <source>drop it on the window, or paste it</source>
        <translation>trascinala sulla finestra o incollala</translation>
    </message>
    <message>
        <source>See why a digit, or why not</source>
        <translation>Vedere perché una cifra o perché no</translation>
    </message>
    <message>
        <source>click its bar, or press 0 to 9</source>
        <translation>fai clic sulla sua barra o premi da 0 a 9</translation>
    </message>
    <message>
        <source>See what would make it another digit</source>
        <translation>Vedere cosa la renderebbe un'altra cifra</translation>
    </message>
    <message>
        <source>right-click its bar, or press Ctrl with 0 to 9</source>
        <translation>clic destro sulla sua barra o premi Ctrl con 0 - 9</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>Dire che cos'è</translation>
    </message>
    <message>
        <source>press Shift with 0 to 9, or N</source>
        <translation>premi Maiusc con 0-9, oppure N</translation>
    </message>
    <message>
        <source>On the grid</source>
        <translation>Sulla griglia</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
</context>
<context>
    <name>DrawingFile</name>
    <message>
        <source>it has more strokes than a file may hold</source>
        <translation>ha più tratti di quanti un file possa contenere</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>è troppo grande</translation>
    </message>
    <message>
        <source>it is not JSON, or only a part of it</source>
        <translation>non è JSON, o lo è solo in parte</translation>
    </message>
    <message>
        <source>it is not a drawing of this program</source>
        <translation>non è un disegno di questo programma</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation>è stato scritto da una versione più recente del programma</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>è danneggiato</translation>
    </message>
    <message>
        <source>nothing is drawn in it</source>
        <translation>non contiene nessun disegno</translation>
    </message>
</context>
<context>
    <name>DrawingGrid</name>
    <message>
        <source>Drawing grid</source>
        <translation>Griglia di disegno</translation>
    </message>
    <message>
        <source>Draw with the mouse, or go from cell to cell with the arrow keys and hold Space down to draw.</source>
        <translation>Disegna con il mouse, oppure vai di cella in cella con i tasti freccia e tieni premuto Spazio per disegnare.</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger</source>
        <translation>Disegna qui una cifra, con il mouse, una penna o un dito</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Your drawing</source>
        <translation>Il tuo disegno</translation>
    </message>
    <message>
        <source>What the network in training makes of the drawing in the main window, after every few steps. A digit is named when its bar passes the line at 50 %.</source>
        <translation>Come la rete in addestramento vede il disegno nella finestra principale, ogni pochi passi. Una cifra viene nominata quando la sua barra supera la linea al 50%.</translation>
    </message>
    <message>
        <source>Your drawing: {named}</source>
        <translation>Il tuo disegno: {named}</translation>
    </message>
    <message>
        <source>Draw a digit in the main window, and see it being learned here.</source>
        <translation>Disegna una cifra nella finestra principale e guarda qui come viene imparata.</translation>
    </message>
</context>
<context>
    <name>DrawingsExport</name>
    <message>
        <source>Export All Drawings</source>
        <translation>Esporta tutti i disegni</translation>
    </message>
    <message>
        <source>Table, a row for each drawing (*.csv)</source>
        <translation>Tabella, una riga per disegno (*.csv)</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npz)</source>
        <translation>Array NumPy (*.npz)</translation>
    </message>
    <message>
        <source>{name}: drawings are exported as .npz or as .csv.</source>
        <translation>{name}: i disegni si esportano come .npz o .csv.</translation>
    </message>
</context>
<context>
    <name>DrawingsMap</name>
    <message>
        <source>Strangers' digits by what the chosen layer makes of them.</source>
        <translation>Cifre di estranei secondo come le vede lo strato scelto.</translation>
    </message>
    <message>
        <source>The map is being drawn.</source>
        <translation>La mappa è in preparazione.</translation>
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Recognized drawings are kept here.</source>
        <translation>I disegni riconosciuti restano qui.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Disegni</translation>
    </message>
    <message>
        <source>Earlier drawings, newest first; click one to bring it back</source>
        <translation>Disegni precedenti, prima i più recenti; fai clic su uno per recuperarlo</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>Rimuovi &amp;tutti</translation>
    </message>
    <message>
        <source>Answered by the network used before: {words}. Click it to ask the present one.</source>
        <translation>Risposta della rete usata prima: {words}. Fai clic per chiedere a quella attuale.</translation>
    </message>
</context>
<context>
    <name>ExamplesTable</name>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Here the program keeps how you write.

Press Write Ten, and write each digit a few times; it takes two minutes. Or, when an answer in the main window is wrong, press Shift and the right digit's key.</source>
        <translation>Qui il programma conserva come scrivi.

Premi Scrivi dieci e scrivi ogni cifra alcune volte; bastano due minuti. Oppure, quando una risposta nella finestra principale è sbagliata, premi Maiusc e il tasto della cifra giusta.</translation>
    </message>
</context>
<context>
    <name>ExperimentBanner</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Back to the network and the drawing as they are</source>
        <translation>Torna alla rete e al disegno così come sono</translation>
    </message>
    <message>
        <source>Experiment: {summary}. The columns and tabs show what the network computes in it; the answer beside the drawing is the one without it.</source>
        <translation>Esperimento: {summary}. Le colonne e le schede mostrano ciò che la rete vi calcola; la risposta accanto al disegno è quella senza esperimento.</translation>
    </message>
</context>
<context>
    <name>ExperimentSliders</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>What the digits' values are divided by before they become likelihoods. Above 1: less sure of itself; below 1: surer.</source>
        <translation>Per quanto si dividono i valori delle cifre prima che diventino probabilità. Sopra 1: meno sicura di sé; sotto 1: più sicura.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>A digit is named when its likelihood exceeds this; else the answer is Unknown.</source>
        <translation>Una cifra viene nominata quando la sua probabilità supera questo valore; altrimenti la risposta è Sconosciuto.</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>A destra</translation>
    </message>
    <message>
        <source>Cells to the right; below 0 left.</source>
        <translation>Celle verso destra; sotto 0 verso sinistra.</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>In basso</translation>
    </message>
    <message>
        <source>Cells down; below 0 up.</source>
        <translation>Celle verso il basso; sotto 0 verso l'alto.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Ruota</translation>
    </message>
    <message>
        <source>Degrees, clockwise.</source>
        <translation>Gradi, in senso orario.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grandezza</translation>
    </message>
    <message>
        <source>Of the drawing's own size.</source>
        <translation>Rispetto alla grandezza propria del disegno.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Sfoca</translation>
    </message>
    <message>
        <source>How far ink is smeared, in cells.</source>
        <translation>Fin dove si spande l'inchiostro, in celle.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rumore</translation>
    </message>
    <message>
        <source>Random ink in each cell.</source>
        <translation>Inchiostro casuale in ogni cella.</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n map(s) off</source>
        <translation><numerusform>%n mappa spenta</numerusform><numerusform>%n mappe spente</numerusform></translation></message>
    <message>
        <source>temperature {value}</source>
        <translation>temperatura {value}</translation>
    </message>
    <message>
        <source>threshold {value}</source>
        <translation>soglia {value}</translation>
    </message>
    <message>
        <source>shifted right by {value}</source>
        <translation>spostato a destra di {value}</translation>
    </message>
    <message>
        <source>shifted down by {value}</source>
        <translation>spostato in basso di {value}</translation>
    </message>
    <message>
        <source>turned by {value}°</source>
        <translation>ruotato di {value}°</translation>
    </message>
    <message>
        <source>size {value}</source>
        <translation>grandezza {value}</translation>
    </message>
    <message>
        <source>blurred by {value} cells</source>
        <translation>sfocato di {value} celle</translation>
    </message>
    <message>
        <source>noise {value}</source>
        <translation>rumore {value}</translation>
    </message>
    <message>
        <source>Change something, and 1,000 people's drawings are tried with it, too.</source>
        <translation>Cambia qualcosa: si proverà anche con i disegni di 1000 persone.</translation>
    </message>
    <message>
        <source>Trying {total} people's drawings: {drawings} done ...</source>
        <translation>Prova con i disegni di {total} persone: {drawings} fatti...</translation>
    </message>
    <message>
        <source>Of {total} people's drawings the network names {after} rightly; without the experiment {before}.</source>
        <translation>Dei disegni di {total} persone la rete ne nomina bene {after}; senza l'esperimento {before}.</translation>
    </message>
</context>
<context>
    <name>ExplanationController</name>
    <message>
        <source>Why not {digit}?</source>
        <translation>Perché non {digit}?</translation>
    </message>
    <message>
        <source>Why {digit}?</source>
        <translation>Perché {digit}?</translation>
    </message>
    <message>
        <source>What speaks for {digit}?</source>
        <translation>Cosa parla per {digit}?</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit}; red ink is against.</source>
        <translation>Nessun inchiostro parla a favore di {a_digit}; quello rosso è contro.</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit} rather than {another}; red ink is against.</source>
        <translation>Nessun inchiostro parla a favore di {a_digit} piuttosto che di {another}; quello rosso è contro.</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit}. Blue ink speaks for the {digit}, red against.</source>
        <translation>La parte incorniciata, {place}, è quella che più parla a favore di {a_digit}. L'inchiostro blu è a favore del {digit}, il rosso contro.</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit} rather than {another}. Blue ink speaks for the {digit}, red against.</source>
        <translation>La parte incorniciata, {place}, è quella che più parla a favore di {a_digit} piuttosto che di {another}. L'inchiostro blu è a favore del {digit}, il rosso contro.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Explanation</source>
        <translation>Spiegazione</translation>
    </message>
    <message>
        <source>Exactly:</source>
        <translation>Esattamente:</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Your drawing, framed</source>
        <translation>Il tuo disegno, inquadrato</translation>
    </message>
    <message>
        <source>Before anything is looked for, the drawing is made equally large for everybody and moved to the middle. So it does not matter where on the sheet you draw, or how large.</source>
        <translation>Prima di cercare qualcosa, il disegno viene reso della stessa grandezza per tutti e spostato al centro. Così non importa in che punto del foglio disegni, né quanto grande.</translation>
    </message>
    <message>
        <source>The ink's longer side is scaled to 20 cells, proportions kept, and its centre of mass is moved to the middle of 28 &amp;times; 28 cells, as for the MNIST digits. Each value lies between 0 (paper) and 1 (ink). This framing is part of the network, without anything learned.</source>
        <translation>Il lato più lungo dell'inchiostro viene portato a 20 celle, mantenendo le proporzioni, e il suo centro di massa viene spostato al centro di 28 &amp;times; 28 celle, come per le cifre di MNIST. Ogni valore sta fra 0 (carta) e 1 (inchiostro). Questa inquadratura fa parte della rete, senza nulla di appreso.</translation>
    </message>
    <message>
        <source>Each little picture is a &lt;b&gt;feature map&lt;/b&gt;: the result of searching the whole drawing for one pattern. The stronger its colour, the better the pattern fits. The search slides a small window over the pictures of the column before, multiplies each cell by a number, and adds it all up.</source>
        <translation>Ogni piccola immagine è una &lt;b&gt;mappa di caratteristiche&lt;/b&gt;: il risultato della ricerca di un motivo in tutto il disegno. Più forte è il colore, meglio corrisponde il motivo. La ricerca fa scorrere una piccola finestra sulle immagini della colonna precedente, moltiplica ogni cella per un numero e somma tutto.</translation>
    </message>
    <message>
        <source>Nobody told the network what to look for.</source>
        <translation>Nessuno ha detto alla rete che cosa cercare.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: value = &amp;Sigma; patch &amp;times; kernel + bias, over {cells} cells of each map of the column before; the same kernel at every place.</source>
        <translation>&lt;b&gt;Convoluzione&lt;/b&gt;: valore = &amp;Sigma; riquadro &amp;times; kernel + bias, su {cells} celle di ogni mappa della colonna precedente; lo stesso kernel in ogni punto.</translation>
    </message>
    <message>
        <source>A cell of these maps depends on at most {side} &amp;times; {side} cells of the framed drawing, its receptive field. &lt;b&gt;Influence&lt;/b&gt;, the bar under a map: the sum over its cells of value &amp;times; derivative of the likeliest digit's logit. After the last maps, these sums and the bias add up to the logit.</source>
        <translation>Una cella di queste mappe dipende al massimo da {side} &amp;times; {side} celle del disegno inquadrato, il suo campo recettivo. &lt;b&gt;Influenza&lt;/b&gt;, la barra sotto una mappa: la somma sulle sue celle di valore &amp;times; derivata del logit della cifra più probabile. Dopo le ultime mappe, queste somme e il bias danno il logit.</translation>
    </message>
    <message>
        <source>{pattern}: {count} feature maps</source>
        <translation>{pattern}: {count} mappe di caratteristiche</translation>
    </message>
    <message>
        <source>Then only the &lt;b&gt;largest of a few neighbours&lt;/b&gt; is kept (pooling): the picture gets smaller, and it no longer matters if a stroke lies one cell further left.</source>
        <translation>Poi si tiene solo &lt;b&gt;il più grande di pochi vicini&lt;/b&gt; (pooling): l'immagine diventa più piccola e non importa più se un tratto sta una cella più a sinistra.</translation>
    </message>
    <message>
        <source>What comes out below 0 becomes 0 (&lt;b&gt;activation&lt;/b&gt;): a pattern is there, or it is not; it can't be there less than not at all.</source>
        <translation>Ciò che risulta sotto 0 diventa 0 (&lt;b&gt;attivazione&lt;/b&gt;): un motivo c'è o non c'è; non può esserci meno di niente.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt; keeps the {which} value of each {rows} &amp;times; {columns} neighbours.</source>
        <translation>Il &lt;b&gt;pooling&lt;/b&gt; tiene il {which} di ogni {rows} &amp;times; {columns} vicini.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Batch normalization&lt;/b&gt;: a factor and a shift for each map, learned with the weights.</source>
        <translation>&lt;b&gt;Normalizzazione batch&lt;/b&gt;: un fattore e uno spostamento per ogni mappa, appresi con i pesi.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: {formula}.</source>
        <translation>&lt;b&gt;Attivazione&lt;/b&gt;: {formula}.</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers, each from one map: how strong its pattern is, and whether it is where it counts.</source>
        <translation>Tutto ciò che è stato trovato è riassunto in {number} numeri, ciascuno da una mappa: quanto è forte il suo motivo e se sta dove conta.</translation>
    </message>
    <message>
        <source>feature = &amp;Sigma; map &amp;times; weights, one weight for each cell of the map: a mean that knows the place.</source>
        <translation>caratteristica = &amp;Sigma; mappa &amp;times; pesi, un peso per ogni cella della mappa: una media che conosce il posto.</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers: all cells of all maps, in one long row.</source>
        <translation>Tutto ciò che è stato trovato è riassunto in {number} numeri: tutte le celle di tutte le mappe, in una lunga fila.</translation>
    </message>
    <message>
        <source>Each feature is a cell of a map of the column before (flattened).</source>
        <translation>Ogni caratteristica è una cella di una mappa della colonna precedente (appiattita).</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers.</source>
        <translation>Tutto ciò che è stato trovato è riassunto in {number} numeri.</translation>
    </message>
    <message>
        <source>The features are what the last dense layer takes.</source>
        <translation>Le caratteristiche sono ciò che riceve l'ultimo strato denso.</translation>
    </message>
    <message>
        <source>The bars show what each adds to the score of the likeliest digit: to the right for it, to the left against it.</source>
        <translation>Le barre mostrano quanto ciascuno aggiunge al punteggio della cifra più probabile: a destra a favore, a sinistra contro.</translation>
    </message>
    <message>
        <source>The bars show feature &amp;times; weight of the likeliest digit's logit.</source>
        <translation>Le barre mostrano caratteristica &amp;times; peso del logit della cifra più probabile.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Every number of the summary votes for or against each digit; the votes add up to its &lt;b&gt;score&lt;/b&gt;. The scores are turned into shares of 100 %: a digit with a clearly higher score gets nearly everything. If no digit gets more than {threshold}, the program says &lt;b&gt;Unknown&lt;/b&gt; rather than guess: the drawing looks like none of the ten, or like two of them.</source>
        <translation>Ogni numero del riepilogo vota a favore o contro ogni cifra; la somma dei voti è il suo &lt;b&gt;punteggio&lt;/b&gt;. I punteggi vengono trasformati in parti del 100%: una cifra con un punteggio nettamente più alto prende quasi tutto. Se nessuna cifra supera {threshold}, il programma dice &lt;b&gt;Sconosciuto&lt;/b&gt; invece di tirare a indovinare: il disegno non somiglia a nessuna delle dieci, oppure somiglia a due.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; feature &amp;times; weight + bias.</source>
        <translation>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; caratteristica &amp;times; peso + bias.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): evidence for a digit can't be negative, so where nothing speaks for any digit all ten are equal, at 10 %.</source>
        <translation>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): gli indizi a favore di una cifra non possono essere negativi; così, dove niente parla per una cifra, tutte e dieci sono uguali, al 10%.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temperature&lt;/b&gt;: the logits are divided by it, so that of the drawings with 80 % likelihood, 80 % are that digit.</source>
        <translation>&lt;b&gt;Temperatura&lt;/b&gt;: i logit vengono divisi per essa, in modo che dei disegni con probabilità 80%, l'80% sia quella cifra.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;temperature&lt;/b&gt; that makes likelihoods honest is part of the weights and the bias already: they were divided by it when the training was over.</source>
        <translation>La &lt;b&gt;temperatura&lt;/b&gt; che rende oneste le probabilità fa già parte dei pesi e del bias: sono stati divisi per essa alla fine dell'addestramento.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: likelihood = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, over the ten digits. Below {threshold} for the likeliest, the answer is Unknown.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt;: probabilità = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, sulle dieci cifre. Sotto {threshold} per la più probabile, la risposta è Sconosciuto.</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>Dieci cifre</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Come ha imparato</translation>
    </message>
    <message>
        <source>Nobody told the network what a 4 looks like. It began with random numbers in all its windows, and guessed. It was shown more than a million drawings by many people, each with the right answer. After every guess all numbers were changed a tiny bit, in the direction that makes the right answer likelier. The patterns that it looks for came about in that way. It was also shown letters and scribbles, and learned to give no digit a high score for them.</source>
        <translation>Nessuno ha detto alla rete com'è fatto un 4. Ha cominciato con numeri casuali in tutte le sue finestre e tirava a indovinare. Le è stato mostrato più di un milione di disegni di molte persone, ciascuno con la risposta giusta. Dopo ogni tentativo tutti i numeri sono stati cambiati di pochissimo, nella direzione che rende più probabile la risposta giusta. Così sono nati i motivi che cerca. Le sono stati mostrati anche lettere e scarabocchi, e ha imparato a non dare a nessuna cifra un punteggio alto per questi.</translation>
    </message>
    <message>
        <source>Weights start at random. For a batch of drawings the loss is the cross-entropy between the likelihoods and the right answers (for what is no digit: one tenth each). Its gradient with respect to every weight is computed backwards through the network (backpropagation), and the weights move a small step against it. Repeated for thousands of batches. Then the temperature is fitted on people whose drawings were not used for training.</source>
        <translation>I pesi iniziali sono casuali. Per un batch di disegni la perdita è l'entropia incrociata fra le probabilità e le risposte giuste (per ciò che non è una cifra: un decimo ciascuna). Il suo gradiente rispetto a ogni peso viene calcolato all'indietro attraverso la rete (retropropagazione) e i pesi fanno un piccolo passo in senso opposto. Si ripete per migliaia di batch. Poi la temperatura viene adattata su persone i cui disegni non sono stati usati per l'addestramento.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Epochs</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>How often it has seen all its drawings.</source>
        <translation>Quante volte ha visto tutti i suoi disegni.</translation>
    </message>
    <message>
        <source>Strangers read right</source>
        <translation>Estranei letti bene</translation>
    </message>
    <message>
        <source>Of 1,000 digits by people whose drawings it never learns from, the share for which it names the right digit.</source>
        <translation>Di 1000 cifre di persone dai cui disegni non impara mai, la parte per cui nomina la cifra giusta.</translation>
    </message>
    <message>
        <source>Learned read right</source>
        <translation>Appresi letti bene</translation>
    </message>
    <message>
        <source>The same for drawings that it learns from. When it is much better at these, it has learned them by heart.</source>
        <translation>Lo stesso per i disegni da cui impara. Se con questi va molto meglio, li ha imparati a memoria.</translation>
    </message>
    <message>
        <source>No digit: Unknown</source>
        <translation>Non cifra: Sconosciuto</translation>
    </message>
    <message>
        <source>Of 200 letters and scribbles by strangers, the share that it rightly calls Unknown.</source>
        <translation>Di 200 lettere e scarabocchi di estranei, la parte che giustamente chiama Sconosciuto.</translation>
    </message>
</context>
<context>
    <name>FindDigits</name>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>In questa immagine non c'è scritto niente.</translation>
    </message>
</context>
<context>
    <name>FollowedPanel</name>
    <message>
        <source>One value, followed</source>
        <translation>Un valore, seguito</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Slide the window over the map (Space)</source>
        <translation>Fai scorrere la finestra sulla mappa (Spazio)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>To the value that was followed before (Backspace)</source>
        <translation>Al valore seguito prima (Backspace)</translation>
    </message>
    <message>
        <source>All that is added up</source>
        <translation>Tutto ciò che si somma</translation>
    </message>
    <message>
        <source>{column}, {count} numbers:</source>
        <translation>{column}, {count} numeri:</translation>
    </message>
    <message>
        <source>{column}, {count} maps:</source>
        <translation>{column}, {count} mappe:</translation>
    </message>
    <message>
        <source>Sum &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>Somma &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>FollowedValue</name>
    <message>
        <source>Framed drawing</source>
        <translation>Disegno inquadrato</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>framed drawing</source>
        <translation>disegno inquadrato</translation>
    </message>
    <message>
        <source>map {channel}</source>
        <translation>mappa {channel}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>numero {number}</translation>
    </message>
    <message>
        <source>The score (logit) of {channel}</source>
        <translation>Il punteggio (logit) di {channel}</translation>
    </message>
    <message>
        <source>Number {channel} of the summary</source>
        <translation>Numero {channel} del riepilogo</translation>
    </message>
    <message>
        <source>{pattern}, map {channel}, row {row}, column {column}</source>
        <translation>{pattern}, mappa {channel}, riga {row}, colonna {column}</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>an {digit}</source>
        <comment>a digit with its article</comment>
        <translation>un {digit}</translation>
    </message>
    <message>
        <source>a {digit}</source>
        <comment>a digit with its article</comment>
        <translation>un {digit}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>My hand</source>
        <translation>La mia grafia</translation>
    </message>
    <message>
        <source>Keep an Example</source>
        <translation>Conserva un esempio</translation>
    </message>
    <message>
        <source>Change What It Is</source>
        <translation>Cambia che cosa è</translation>
    </message>
    <message>
        <source>Say That It Is Right</source>
        <translation>Di' che è giusto</translation>
    </message>
    <message>
        <source>Delete Examples</source>
        <translation>Elimina esempi</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>Rinomina la grafia</translation>
    </message>
    <message>
        <source>Remove the Hand</source>
        <translation>Rimuovi la grafia</translation>
    </message>
    <message>
        <source>{file} can't be opened: {why}.</source>
        <translation>Impossibile aprire {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} can't be used: {why}.</source>
        <translation>Impossibile usare {file}: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was opened: %n example(s).</source>
        <translation><numerusform>«{name}» è stato aperto: %n esempio.</numerusform><numerusform>«{name}» è stato aperto: %n esempi.</numerusform></translation></message>
</context>
<context>
    <name>HandBar</name>
    <message>
        <source>Hand</source>
        <translation>Grafia</translation>
    </message>
    <message>
        <source>Whose examples these are</source>
        <translation>Di chi sono questi esempi</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>Gra&amp;fia</translation>
    </message>
    <message>
        <source>&amp;New Hand...</source>
        <translation>&amp;Nuova grafia...</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>&amp;Rinomina...</translation>
    </message>
    <message>
        <source>Re&amp;move with All Examples</source>
        <translation>Ri&amp;muovi con gli esempi</translation>
    </message>
    <message>
        <source>&amp;Open from a File...</source>
        <translation>&amp;Apri da un file...</translation>
    </message>
    <message>
        <source>&amp;Save to a File...</source>
        <translation>&amp;Salva in un file...</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Al&amp;tro</translation>
    </message>
    <message>
        <source>New Hand</source>
        <translation>Nuova grafia</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>Rinomina la grafia</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>Di chi è la grafia?</translation>
    </message>
    <message>
        <source>Open a Hand</source>
        <translation>Apri una grafia</translation>
    </message>
    <message>
        <source>Save the Hand</source>
        <translation>Salva la grafia</translation>
    </message>
    <message>
        <source>Hands (*.json)</source>
        <translation>Grafie (*.json)</translation>
    </message>
</context>
<context>
    <name>HandEntry</name>
    <message>
        <source>Draw a digit first</source>
        <translation>Prima disegna una cifra</translation>
    </message>
    <message>
        <source>The program has a newer network: it is being taught “{hand}” again.</source>
        <translation>Il programma ha una rete più recente: le si sta insegnando di nuovo «{hand}».</translation>
    </message>
</context>
<context>
    <name>HandFile</name>
    <message>
        <source>it is not a hand of this program</source>
        <translation>non è una grafia di questo programma</translation>
    </message>
    <message>
        <source>it has more than {most} examples</source>
        <translation>ha più di {most} esempi</translation>
    </message>
    <message>
        <source>there are no examples in it</source>
        <translation>non contiene esempi</translation>
    </message>
</context>
<context>
    <name>HandStore</name>
    <message>
        <source>{path} can't be made: {error}.</source>
        <translation>Impossibile creare {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} è stato scritto da una versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>A hand has at most {most} examples.</source>
        <translation>Una grafia ha al massimo {most} esempi.</translation>
    </message>
    <message>
        <source>This hand was removed by another program.</source>
        <translation>Questa grafia è stata rimossa da un altro programma.</translation>
    </message>
    <message>
        <source>A hand needs a name.</source>
        <translation>Una grafia ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>Un nome ha al massimo {most} caratteri.</translation>
    </message>
    <message>
        <source>There is a hand called “{name}” already.</source>
        <translation>C’è già una grafia chiamata «{name}».</translation>
    </message>
    <message>
        <source>The disk is full: the example could not be kept. What was kept is safe.</source>
        <translation>Il disco è pieno: impossibile conservare l’esempio. Quanto già conservato è al sicuro.</translation>
    </message>
    <message>
        <source>Another program keeps {path} busy; try again.</source>
        <translation>Un altro programma sta usando {path}; riprova.</translation>
    </message>
    <message>
        <source>{path} can't be opened or written.</source>
        <translation>{path} non può essere aperto o scritto.</translation>
    </message>
    <message>
        <source>{path} is damaged. Move it away, and new examples are kept in a new file.</source>
        <translation>{path} è danneggiato. Spostalo, e i nuovi esempi saranno conservati in un nuovo file.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({error}).</source>
        <translation>Impossibile leggere o scrivere {path} ({error}).</translation>
    </message>
</context>
<context>
    <name>HandWindow</name>
    <message>
        <source>My Hand</source>
        <translation>La mia grafia</translation>
    </message>
    <message>
        <source>&amp;Write Ten</source>
        <translation>&amp;Scrivi dieci</translation>
    </message>
    <message>
        <source>Write each digit a few times, one after the other</source>
        <translation>Scrivi ogni cifra alcune volte, una dopo l'altra</translation>
    </message>
    <message>
        <source>each </source>
        <comment>each digit 3 times</comment>
        <translation>ciascuna </translation>
    </message>
    <message>
        <source> times</source>
        <comment>each digit 3 times</comment>
        <translation> volte</translation>
    </message>
    <message>
        <source>How often each digit is written</source>
        <translation>Quante volte si scrive ogni cifra</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Ritira l'ultima modifica (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <translation>Fai di nuovo la modifica (Ctrl+Maiusc+Z)</translation>
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation>C&amp;os'è</translation>
    </message>
    <message>
        <source>Say what the selected examples are (0 to 9, or N)</source>
        <translation>Di' che cosa sono gli esempi selezionati (da 0 a 9, o N)</translation>
    </message>
    <message>
        <source>It Is Ri&amp;ght</source>
        <translation>È &amp;giusto</translation>
    </message>
    <message>
        <source>Learn from the selected ones, whatever the others say</source>
        <translation>Impara da quelli selezionati, qualunque cosa dicano gli altri</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Delete the selected examples (Delete)</source>
        <translation>Elimina gli esempi selezionati (Canc)</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) kept.</source>
        <translation><numerusform>%n esempio conservato.</numerusform><numerusform>%n esempi conservati.</numerusform></translation></message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>None</source>
        <comment>no digit</comment>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>nessuna cifra</translation>
    </message>
    <message numerus="yes">
        <source>Kept as {what}, for “{hand}”: %n example(s) so far.</source>
        <translation><numerusform>Conservato come {what}, per «{hand}»: finora %n esempio.</numerusform><numerusform>Conservato come {what}, per «{hand}»: finora %n esempi.</numerusform></translation></message>
    <message>
        <source>Your other examples look different. It was left out.</source>
        <translation>I tuoi altri esempi sono diversi. È stato tralasciato.</translation>
    </message>
    <message>
        <source>By your other examples it is {what}. It was left out.</source>
        <translation>Secondo i tuoi altri esempi: {what}. È stato tralasciato.</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Non ci sono ancora esempi.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s).</source>
        <translation><numerusform>%n esempio.</numerusform><numerusform>%n esempi.</numerusform></translation></message>
    <message>
        <source>None yet of {digits}; they are read as before.</source>
        <translation>Ancora nessuno di {digits}; si leggono come prima.</translation>
    </message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} are read, as before.</source>
        <translation><numerusform>Del tuo %n esempio ne viene letto {after}, come prima.</numerusform><numerusform>Dei tuoi %n esempi ne vengono letti {after}, come prima.</numerusform></translation></message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} instead of {before} are read.</source>
        <translation><numerusform>Del tuo %n esempio ne viene letto {after} invece di {before}.</numerusform><numerusform>Dei tuoi %n esempi ne vengono letti {after} invece di {before}.</numerusform></translation></message>
    <message>
        <source>Strangers' digits that are read</source>
        <translation>Cifre di estranei lette</translation>
    </message>
    <message>
        <source>Letters and marks that stay Unknown</source>
        <translation>Lettere e segni che restano Sconosciuto</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) left out, because the others contradict: see the marks.</source>
        <translation><numerusform>%n esempio escluso perché gli altri lo contraddicono: vedi il segno.</numerusform><numerusform>%n esempi esclusi perché gli altri li contraddicono: vedi i segni.</numerusform></translation></message>
    <message>
        <source>It can't be kept: other people's digits would be read worse. Look for examples that are not what they are said to be.</source>
        <translation>Non si può tenere: le cifre di altre persone verrebbero lette peggio. Cerca esempi che non sono ciò che si dice.</translation>
    </message>
    <message>
        <source>It can't be kept: letters and marks would be taken for digits. Look for scribbled examples.</source>
        <translation>Non si può tenere: lettere e segni verrebbero presi per cifre. Cerca esempi scarabocchiati.</translation>
    </message>
    <message>
        <source>It can't be kept: your own digits would be read worse. Write some more.</source>
        <translation>Non si può tenere: le tue stesse cifre verrebbero lette peggio. Scrivine altre.</translation>
    </message>
    <message>
        <source>{what}: {after}, as before.</source>
        <translation>{what}: {after}, come prima.</translation>
    </message>
    <message>
        <source>{what}: {after} instead of {before}.</source>
        <translation>{what}: {after} invece di {before}.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>it doesn't end in a dense layer and a softmax</source>
        <translation>non finisce con uno strato denso e una softmax</translation>
    </message>
    <message>
        <source>This feature is not a weighted sum of one feature map.</source>
        <translation>Questa caratteristica non è una somma pesata di una mappa di caratteristiche.</translation>
    </message>
</context>
<context>
    <name>HelpSections</name>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>How It Works</source>
        <translation>Come funziona</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lezioni</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Termini</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Draw a digit on the grid and press Predict. The program says which digit it is, and how likely each of the ten is.</source>
        <translation>Disegna una cifra sulla griglia e premi Prevedi. Il programma dice che cifra è e quanto è probabile ognuna delle dieci.</translation>
    </message>
    <message>
        <source>A digit is named when it is more than 50 % likely. If none is, the answer is Unknown.</source>
        <translation>Una cifra viene nominata quando la sua probabilità supera il 50%. Se nessuna la supera, la risposta è Sconosciuto.</translation>
    </message>
    <message>
        <source>{undo} Undo and {redo} Redo go through your strokes, {eraser} erases, and {clear} begins anew. The right mouse button erases, too.</source>
        <translation>{undo} Annulla e {redo} Ripeti percorrono i tuoi tratti, {eraser} cancella e {clear} ricomincia. Anche il pulsante destro del mouse cancella.</translation>
    </message>
    <message>
        <source>Live (L) has the answer follow the pen.</source>
        <translation>Dal vivo (L) fa sì che la risposta segua la penna.</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Chiedere di più</translation>
    </message>
    <message>
        <source>Click a bar to see why: blue ink speaks for its digit, red ink against it.</source>
        <translation>Fai clic su una barra per vedere perché: l'inchiostro blu parla a favore della sua cifra, quello rosso contro.</translation>
    </message>
    <message>
        <source>Right-click a bar to see what would make the drawing that digit, or to say that it is.</source>
        <translation>Fai clic destro su una barra per vedere cosa renderebbe il disegno quella cifra, o per dire che lo è.</translation>
    </message>
    <message>
        <source>Inside (N) shows what happens in the network. Click any number there to see where it comes from.</source>
        <translation>Interno (N) mostra cosa succede nella rete. Fai clic lì su un numero per vedere da dove viene.</translation>
    </message>
    <message>
        <source>Pictures and pages</source>
        <translation>Immagini e pagine</translation>
    </message>
    <message>
        <source>Open, paste or drop a picture, a photo or a PDF file. On a page each digit gets a box; click one to look at it.</source>
        <translation>Apri, incolla o trascina un'immagine, una foto o un file PDF. In una pagina ogni cifra riceve un riquadro; fai clic su uno per vedere la cifra.</translation>
    </message>
    <message>
        <source>Drawings (H) shows earlier drawings. Click one to bring it back.</source>
        <translation>Disegni (H) mostra i disegni precedenti. Fai clic su uno per recuperarlo.</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>Insegnale la tua grafia</translation>
    </message>
    <message>
        <source>When an answer is wrong, press Shift with the right digit: the drawing is kept as an example. My Hand (M) teaches the network how you write.</source>
        <translation>Quando una risposta è sbagliata, premi Maiusc con la cifra giusta: il disegno viene tenuto come esempio. La mia grafia (M) insegna alla rete come scrivi.</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Senza mouse</translation>
    </message>
    <message>
        <source>The arrow keys go from cell to cell, and Space draws; hold it down for a line. Tab leads to everything else.</source>
        <translation>I tasti freccia vanno di cella in cella e Spazio disegna; tienilo premuto per una linea. Tab porta a tutto il resto.</translation>
    </message>
    <message>
        <source>The network has learned from many thousands of digits that people wrote. It has never seen yours.</source>
        <translation>La rete ha imparato da molte migliaia di cifre scritte da persone. Le tue non le ha mai viste.</translation>
    </message>
    <message>
        <source>First the drawing is framed: brought to one size and put in the middle. So it does not matter where and how large you draw.</source>
        <translation>Prima il disegno viene inquadrato: portato a una stessa grandezza e messo al centro. Così non importa dove e quanto grande disegni.</translation>
    </message>
    <message>
        <source>Then small kernels slide over it. Each looks for one pattern everywhere: an edge, a bend, an end. Where the pattern is, its feature map shows large values.</source>
        <translation>Poi piccoli kernel vi scorrono sopra. Ognuno cerca ovunque un motivo: un bordo, una curva, un'estremità. Dove c'è il motivo, la sua mappa di caratteristiche mostra valori grandi.</translation>
    </message>
    <message>
        <source>Further kernels look for patterns in these maps, until whole parts of digits are found.</source>
        <translation>Altri kernel cercano motivi in queste mappe, finché si trovano parti intere di cifre.</translation>
    </message>
    <message>
        <source>In the end the maps are summed up in a row of numbers. Each digit weighs them in its own way; that gives its score.</source>
        <translation>Alla fine le mappe vengono riassunte in una fila di numeri. Ogni cifra li pesa a modo suo; questo dà il suo punteggio.</translation>
    </message>
    <message>
        <source>The ten scores become likelihoods that add up to 100 %.</source>
        <translation>I dieci punteggi diventano probabilità che insieme danno il 100%.</translation>
    </message>
    <message>
        <source>The network has learned from letters and scribbles, too, for which no digit is right. That is why it can say Unknown.</source>
        <translation>La rete ha imparato anche da lettere e scarabocchi, per i quali nessuna cifra è giusta. Per questo può dire Sconosciuto.</translation>
    </message>
    <message>
        <source>It makes mistakes, more of them with thick brushes and rare forms. It does not understand what a digit is.</source>
        <translation>Fa errori, di più con pennelli spessi e forme rare. Non capisce che cos'è una cifra.</translation>
    </message>
    <message>
        <source>The workshop (W) has lessons. Each asks a question, trains small networks for some seconds, and shows what came of it.</source>
        <translation>Il laboratorio (W) ha delle lezioni. Ognuna pone una domanda, addestra piccole reti per alcuni secondi e mostra il risultato.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: a value that a network computes for a drawing.</source>
        <translation>&lt;b&gt;Attivazione&lt;/b&gt;: un valore che una rete calcola per un disegno.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: a kernel slides over a drawing or a map; at each place the values below it are multiplied by its weights and added up.</source>
        <translation>&lt;b&gt;Convoluzione&lt;/b&gt;: un kernel scorre su un disegno o una mappa; in ogni punto i valori sotto di esso vengono moltiplicati per i suoi pesi e sommati.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Feature map&lt;/b&gt;: what a kernel has found, place by place.</source>
        <translation>&lt;b&gt;Mappa di caratteristiche&lt;/b&gt;: ciò che un kernel ha trovato, punto per punto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Framing&lt;/b&gt;: a drawing is brought to one size and put in the middle before it is looked at.</source>
        <translation>&lt;b&gt;Inquadratura&lt;/b&gt;: un disegno viene portato a una stessa grandezza e messo al centro prima di essere guardato.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kernel&lt;/b&gt;: the few weights that describe one pattern.</source>
        <translation>&lt;b&gt;Kernel&lt;/b&gt;: i pochi pesi che descrivono un motivo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Likelihood&lt;/b&gt;: how likely a digit is; all ten add up to 100 %.</source>
        <translation>&lt;b&gt;Probabilità&lt;/b&gt;: quanto è probabile una cifra; tutte e dieci insieme danno il 100%.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt;: the score of a digit, before it becomes a likelihood.</source>
        <translation>&lt;b&gt;Logit&lt;/b&gt;: il punteggio di una cifra, prima che diventi una probabilità.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overfitting&lt;/b&gt;: a network has learned its drawings by heart, and is bad at others.</source>
        <translation>&lt;b&gt;Sovradattamento&lt;/b&gt;: una rete ha imparato i suoi disegni a memoria, e legge male gli altri.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt;: of neighbouring values only the largest, or their average, is kept.</source>
        <translation>&lt;b&gt;Pooling&lt;/b&gt;: di valori vicini si tiene solo il più grande, o il loro valore medio.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Receptive field&lt;/b&gt;: the part of the drawing that a value depends on.</source>
        <translation>&lt;b&gt;Campo recettivo&lt;/b&gt;: la parte del disegno da cui dipende un valore.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: the formula that makes likelihoods of logits.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt;: la formula che trasforma i logit in probabilità.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Training&lt;/b&gt;: the weights are changed a little, many thousand times, so that the answers get better.</source>
        <translation>&lt;b&gt;Addestramento&lt;/b&gt;: i pesi vengono cambiati un poco, molte migliaia di volte, perché le risposte migliorino.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Weight&lt;/b&gt;: a number that a network has learned.</source>
        <translation>&lt;b&gt;Peso&lt;/b&gt;: un numero che una rete ha imparato.</translation>
    </message>
    <message>
        <source>Earlier drawings, your examples and the settings are kept in your own folder on this computer. You can delete drawings in the strip, and examples in My Hand.</source>
        <translation>I disegni precedenti, i tuoi esempi e le impostazioni sono conservati nella tua cartella su questo computer. Puoi eliminare i disegni nella striscia e gli esempi in La mia grafia.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenuti</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Why this answer?</source>
        <translation>Perché questa risposta?</translation>
    </message>
    <message>
        <source>Show which ink speaks for the answer, and which against it</source>
        <translation>Mostra quale inchiostro parla a favore della risposta e quale contro</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Guarda dentro</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>Mostra cosa succede dentro la rete</translation>
    </message>
    <message>
        <source>Was it wrong?</source>
        <translation>Era sbagliata?</translation>
    </message>
    <message>
        <source>Say what you drew: the program can learn how you write</source>
        <translation>Di' che cosa hai disegnato: il programma può imparare come scrivi</translation>
    </message>
    <message>
        <source>Try next:</source>
        <translation>Prova ora:</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>Chiudi i suggerimenti</translation>
    </message>
    <message>
        <source>Hints come with the next answer.</source>
        <translation>I suggerimenti arrivano con la prossima risposta.</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>{name} is not a regular file.</source>
        <translation>{name} non è un file normale.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} MB, and {most} MB can be opened.</source>
        <translation>{name} è troppo grande: {size} MB, e se ne possono aprire {most} MB.</translation>
    </message>
    <message>
        <source>{name} is not there: it may have been moved or renamed.</source>
        <translation>{name} non c'è: forse è stato spostato o rinominato.</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>Impossibile leggere {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a supported image.</source>
        <translation>{name} non è un'immagine supportata.</translation>
    </message>
    <message>
        <source>{name} is a vector graphic. Save it as a PNG file, and open that.</source>
        <translation>{name} è una grafica vettoriale. Salvala come file PNG e apri quello.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete.</source>
        <translation>{name} è danneggiato o incompleto.</translation>
    </message>
    <message>
        <source>{name} is too large: {width} x {height} pixels, and {most} million can be opened.</source>
        <translation>{name} è troppo grande: {width} x {height} pixel, e se ne possono aprire {most} milioni.</translation>
    </message>
    <message>
        <source>{name} is an animation. Save one of its pictures, and open that.</source>
        <translation>{name} è un'animazione. Salva una delle sue immagini e apri quella.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The digit was found in the framed part of {name}.</source>
        <translation>La cifra è stata trovata nella parte incorniciata di {name}.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>{name} can't be opened: it is not a regular file.</source>
        <translation>Impossibile aprire {name}: non è un file normale.</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>Impossibile leggere {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} can't be opened: {error}.</source>
        <translation>Impossibile aprire {name}: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>%n file</numerusform><numerusform>%n file</numerusform></translation></message>
    <message>
        <source>Opening {name}...</source>
        <translation>Apertura di {name}...</translation>
    </message>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>In questa immagine non c'è scritto niente.</translation>
    </message>
</context>
<context>
    <name>InsideDock</name>
    <message>
        <source>Inside the network</source>
        <translation>Interno della rete</translation>
    </message>
    <message>
        <source>What the network computes, from the drawing to the digit.</source>
        <translation>Ciò che la rete calcola, dal disegno alla cifra.</translation>
    </message>
</context>
<context>
    <name>InsideHeader</name>
    <message>
        <source>Simple</source>
        <translation>Semplice</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Esatto</translation>
    </message>
    <message>
        <source>Whose inside is shown</source>
        <translation>Di quale rete si mostra l'interno</translation>
    </message>
    <message>
        <source>The network that answers, and whose inside is shown</source>
        <translation>La rete che risponde e di cui si mostra l'interno</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Parole e numeri</translation>
    </message>
    <message>
        <source>Simple words for a class, or exact ones with technical names</source>
        <translation>Parole semplici per una classe, o esatte con termini tecnici</translation>
    </message>
    <message>
        <source>How It Learned</source>
        <translation>Come ha imparato</translation>
    </message>
    <message>
        <source>Where the network's numbers come from</source>
        <translation>Da dove vengono i numeri della rete</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un file…</translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>Experiment</source>
        <translation>Esperimento</translation>
    </message>
    <message>
        <source>Change the network or the drawing, and see what it does</source>
        <translation>Cambia la rete o il disegno e guarda cosa succede</translation>
    </message>
    <message>
        <source>answers &lt;b&gt;{name}&lt;/b&gt;</source>
        <translation>risponde &lt;b&gt;{name}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>All maps of a column</source>
        <translation>Tutte le mappe di una colonna</translation>
    </message>
    <message>
        <source>One Value</source>
        <translation>Un valore</translation>
    </message>
    <message>
        <source>The sum behind one value</source>
        <translation>La somma dietro un valore</translation>
    </message>
    <message>
        <source>All Maps</source>
        <translation>Tutte le mappe</translation>
    </message>
    <message>
        <source>Scores to Percent</source>
        <translation>Da punti a %</translation>
    </message>
    <message>
        <source>How ten scores become ten likelihoods</source>
        <translation>Come dieci punteggi diventano dieci probabilità</translation>
    </message>
    <message>
        <source>Two Networks</source>
        <translation>Due reti</translation>
    </message>
    <message>
        <source>Both networks' answers, side by side</source>
        <translation>Le risposte delle due reti, una accanto all'altra</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Spiegato</translation>
    </message>
    <message>
        <source>What the parts do</source>
        <translation>Cosa fanno le parti</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try &amp;it in the Window</source>
        <translation>Prova nella &amp;finestra</translation>
    </message>
    <message>
        <source>Have this network, as it is now, answer in the main window.</source>
        <translation>Fai rispondere questa rete, così com'è ora, nella finestra principale.</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>Sa&amp;lva...</translation>
    </message>
    <message>
        <source>Save this network under a name, as a .keras file.</source>
        <translation>Salva questa rete con un nome, come file .keras.</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Apri...</translation>
    </message>
    <message>
        <source>Go on with a network that was saved here.</source>
        <translation>Continua con una rete salvata qui.</translation>
    </message>
    <message>
        <source>Save the Network</source>
        <translation>Salva la rete</translation>
    </message>
    <message>
        <source>Open a Network</source>
        <translation>Apri una rete</translation>
    </message>
    <message>
        <source>Networks (*.keras)</source>
        <translation>Reti (*.keras)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvato come {path}.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Ta&amp;ke Back</source>
        <translation>Ri&amp;tira</translation>
    </message>
    <message>
        <source>Don't keep it as an example</source>
        <translation>Non conservarlo come esempio</translation>
    </message>
</context>
<context>
    <name>KeptNetwork</name>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>Impossibile scrivere {path}: {why}.</translation>
    </message>
    <message>
        <source>The network in {path} was not made in the workshop.</source>
        <translation>La rete in {path} non è stata fatta nel laboratorio.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} è danneggiato.</translation>
    </message>
    <message>
        <source>The network in {path} is of a kind that this version doesn't know.</source>
        <translation>La rete in {path} è di un tipo che questa versione non conosce.</translation>
    </message>
</context>
<context>
    <name>KernelsView</name>
    <message>
        <source>Kernels of the first layer</source>
        <translation>Kernel del primo strato</translation>
    </message>
    <message>
        <source>What each unit looks for</source>
        <translation>Che cosa cerca ogni unità</translation>
    </message>
    <message>
        <source>The weights that are moved over the drawing: blue where ink makes the sum larger, red where it makes it smaller.</source>
        <translation>I pesi mossi sul disegno: blu dove l'inchiostro aumenta la somma, rosso dove la riduce.</translation>
    </message>
    <message>
        <source>The weights of every cell of the drawing: blue where ink makes the unit's sum larger, red where it makes it smaller.</source>
        <translation>I pesi di ogni cella del disegno: blu dove l'inchiostro aumenta la somma dell'unità, rosso dove la riduce.</translation>
    </message>
</context>
<context>
    <name>LayerCalls</name>
    <message>
        <source>This network answers, but it can't be inspected: {why}.</source>
        <translation>Questa rete risponde, ma non si può esaminare: {why}.</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>Learning rate: how far each step changes the weights. Too small learns slowly, too large jumps past the goal.</source>
        <translation>Tasso di apprendimento: quanto ogni passo cambia i pesi. Troppo piccolo impara piano, troppo grande salta oltre la meta.</translation>
    </message>
    <message>
        <source>How many drawings are averaged for one step.</source>
        <translation>Su quanti disegni si fa la media per un passo.</translation>
    </message>
    <message>
        <source>How many digits it learns from; with few, it learns them by heart.</source>
        <translation>Da quante cifre impara; con poche, le impara a memoria.</translation>
    </message>
    <message>
        <source>How much each drawing is turned, slanted, stretched and thickened anew every time it is shown.</source>
        <translation>Quanto ogni disegno viene ruotato, inclinato, allungato e ispessito di nuovo ogni volta che viene mostrato.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Slow motion: a pause after each step, to see what a single step does.</source>
        <translation>Rallentatore: una pausa dopo ogni passo, per vedere cosa fa un singolo passo.</translation>
    </message>
    <message>
        <source>Also learn what is no digit</source>
        <translation>Impara anche le non cifre</translation>
    </message>
    <message>
        <source>Shows letters and scribbles, too, for which all digits shall be equally likely.</source>
        <translation>Mostra anche lettere e scarabocchi, per i quali tutte le cifre devono essere ugualmente probabili.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendimento</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Tass&amp;o di apprend.</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>Dra&amp;wings</source>
        <translation>Dise&amp;gni</translation>
    </message>
    <message>
        <source>Variat&amp;ion</source>
        <translation>Var&amp;iazione</translation>
    </message>
    <message>
        <source>Slo&amp;w motion</source>
        <translation>&amp;Rallentatore</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Activations: from 0 to the stage's largest. Signed values: red below 0, blue above.</source>
        <translation>Attivazioni: da 0 al massimo dello stadio. Valori con segno: rosso sotto 0, blu sopra.</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>massimo</translation>
    </message>
</context>
<context>
    <name>LessonData</name>
    <message>
        <source>one with an upstroke</source>
        <translation>uno con tratto iniziale</translation>
    </message>
    <message>
        <source>crossed seven</source>
        <translation>sette barrato</translation>
    </message>
    <message>
        <source>The lesson data {path} are missing.</source>
        <translation>Mancano i dati della lezione {path}.</translation>
    </message>
    <message>
        <source>The lesson data {path} are damaged.</source>
        <translation>I dati della lezione {path} sono danneggiati.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Too few drawings</source>
        <translation>Troppo pochi disegni</translation>
    </message>
    <message>
        <source>Two equal networks learn for equally long: one from 50 drawings, which it sees again and again, the other from 6,000. Both are then tested on drawings by people whom neither has met.</source>
        <translation>Due reti uguali imparano per lo stesso tempo: una da 50 disegni, che vede e rivede, l'altra da 6000. Poi entrambe vengono provate su disegni di persone che nessuna delle due ha incontrato.</translation>
    </message>
    <message>
        <source>The one with 50 drawings: how will it do?</source>
        <translation>Quella con 50 disegni: come se la caverà?</translation>
    </message>
    <message>
        <source>Perfect on its own 50, much worse on strangers'</source>
        <translation>Perfetta con i suoi 50, molto peggio con gli estranei</translation>
    </message>
    <message>
        <source>Equally well on both</source>
        <translation>Ugualmente bene con entrambi</translation>
    </message>
    <message>
        <source>Badly on both: 50 are too few to learn anything</source>
        <translation>Male con entrambi: 50 sono troppo pochi per imparare</translation>
    </message>
    <message>
        <source>50 drawings</source>
        <translation>50 disegni</translation>
    </message>
    <message>
        <source>6,000 drawings</source>
        <translation>6000 disegni</translation>
    </message>
    <message>
        <source>It reads {learned_right} of its own 50 drawings, but only {right} of strangers': it has learned them by heart. The other reads {learned_right2} of its own and {right2} of strangers'. That gap is called overfitting; more drawings close it.</source>
        <translation>Legge {learned_right} dei suoi 50 disegni, ma solo {right} di quelli degli estranei: li ha imparati a memoria. L'altra legge {learned_right2} dei suoi e {right2} di quelli degli estranei. Questo divario si chiama sovradattamento; con più disegni si chiude.</translation>
    </message>
    <message>
        <source>Too slow, too fast</source>
        <translation>Troppo lento o veloce</translation>
    </message>
    <message>
        <source>The learning rate says how far each step changes the weights. Three equal networks take 150 steps each: tiny, medium and huge ones.</source>
        <translation>Il tasso di apprendimento dice quanto ogni passo cambia i pesi. Tre reti uguali fanno 150 passi ciascuna: minuscoli, medi ed enormi.</translation>
    </message>
    <message>
        <source>Which of the three learns?</source>
        <translation>Quale delle tre impara?</translation>
    </message>
    <message>
        <source>The medium one</source>
        <translation>Quella media</translation>
    </message>
    <message>
        <source>The fastest, of course</source>
        <translation>La più veloce, certo</translation>
    </message>
    <message>
        <source>All three, the slow one best</source>
        <translation>Tutte e tre, la lenta meglio</translation>
    </message>
    <message>
        <source>0.00001 has hardly moved ({right} of strangers' digits right); with 1 every step jumps past the goal ({right2}); 0.002 has learned ({right3}). Nobody can compute the best rate: it is found by trying.</source>
        <translation>Quella con 0,00001 si è mossa appena ({right} delle cifre di estranei giuste); con 1 ogni passo salta oltre la meta ({right2}); quella con 0,002 ha imparato ({right3}). Nessuno può calcolare il tasso migliore: si trova provando.</translation>
    </message>
    <message>
        <source>Why framing matters</source>
        <translation>Perché conta inquadrare</translation>
    </message>
    <message>
        <source>People draw large and small, in the middle and at the edge. One network sees drawings as they are. For the other they are first scaled to one size and put in the middle. All else is equal.</source>
        <translation>Si disegna grande e piccolo, al centro e sul bordo. Una rete vede i disegni così come sono. Per l'altra, prima vengono portati alla stessa grandezza e messi al centro. Tutto il resto è uguale.</translation>
    </message>
    <message>
        <source>How much does framing help?</source>
        <translation>Quanto aiuta l'inquadratura?</translation>
    </message>
    <message>
        <source>A lot: where and how large is no news about the digit</source>
        <translation>Molto: posto e grandezza non dicono nulla sulla cifra</translation>
    </message>
    <message>
        <source>Not at all: convolutions see a digit anywhere</source>
        <translation>Per niente: le convoluzioni vedono una cifra ovunque</translation>
    </message>
    <message>
        <source>It harms: information is lost</source>
        <translation>Nuoce: si perdono informazioni</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>come disegnati</translation>
    </message>
    <message>
        <source>framed</source>
        <translation>inquadrati</translation>
    </message>
    <message>
        <source>As drawn, {right} of strangers' digits are read right; framed, {right2}. Without framing, a network must learn every digit anew for each size and place.</source>
        <translation>Come disegnate, {right} delle cifre di estranei vengono lette bene; inquadrate, {right2}. Senza inquadratura, una rete deve imparare di nuovo ogni cifra per ogni grandezza e posto.</translation>
    </message>
    <message>
        <source>What is no digit?</source>
        <translation>Che cosa non è una cifra?</translation>
    </message>
    <message>
        <source>A network that has only ever seen digits must say something about a letter, too. The second one also learns from 400 letters and scribbles, for which all ten digits are to be equally likely, so that it says Unknown.</source>
        <translation>Una rete che ha visto solo cifre deve dire qualcosa anche di una lettera. La seconda impara anche da 400 lettere e scarabocchi, per i quali tutte e dieci le cifre devono essere ugualmente probabili, così che dica Sconosciuto.</translation>
    </message>
    <message>
        <source>What does the first one say about letters that it has never seen?</source>
        <translation>Che cosa dice la prima di lettere che non ha mai visto?</translation>
    </message>
    <message>
        <source>Mostly some digit, and it is sure of it</source>
        <translation>Per lo più una cifra, e ne è sicura</translation>
    </message>
    <message>
        <source>Always Unknown: it has never seen them</source>
        <translation>Sempre Sconosciuto: non le ha mai viste</translation>
    </message>
    <message>
        <source>The same as the second</source>
        <translation>Lo stesso della seconda</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>solo cifre</translation>
    </message>
    <message>
        <source>digits and letters</source>
        <translation>cifre e lettere</translation>
    </message>
    <message>
        <source>Of 200 strangers' letters and scribbles it rightly calls {non_digits_unknown} Unknown; having learned what is no digit, {non_digits_unknown2}. A network doesn't know what it has not been taught, this one included.</source>
        <translation>Di 200 lettere e scarabocchi di estranei ne chiama giustamente Sconosciuto {non_digits_unknown}; dopo aver imparato cosa non è una cifra, {non_digits_unknown2}. Una rete non sa ciò che non le è stato insegnato, nemmeno questa.</translation>
    </message>
    <message>
        <source>Why convolutions?</source>
        <translation>Perché le convoluzioni?</translation>
    </message>
    <message>
        <source>A dense layer has a weight for every cell of the drawing. A convolution moves one small kernel over all of it, and so needs few weights. Both networks see the drawings as they are, large or small, anywhere on the grid.</source>
        <translation>Uno strato denso ha un peso per ogni cella del disegno. Una convoluzione muove un piccolo kernel su tutto il disegno e così ha bisogno di pochi pesi. Entrambe le reti vedono i disegni così come sono, grandi o piccoli, ovunque sulla griglia.</translation>
    </message>
    <message>
        <source>The dense network has five times as many weights. Which reads strangers better?</source>
        <translation>La rete densa ha il quintuplo dei pesi. Quale legge meglio gli estranei?</translation>
    </message>
    <message>
        <source>The one with convolutions</source>
        <translation>Quella con le convoluzioni</translation>
    </message>
    <message>
        <source>The dense one: more weights, more knowledge</source>
        <translation>Quella densa: più pesi, più sapere</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>Entrambe uguali</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>convoluzioni</translation>
    </message>
    <message>
        <source>With {weights} weights the convolutions read {right} of strangers' digits, the dense network {right2} with {weights2}. What a kernel has learned in one place holds everywhere.</source>
        <translation>Con {weights} pesi le convoluzioni leggono {right} delle cifre di estranei, la rete densa {right2} con {weights2}. Ciò che un kernel ha imparato in un posto vale ovunque.</translation>
    </message>
    <message>
        <source>A hand it never met</source>
        <translation>Una grafia mai vista</translation>
    </message>
    <message>
        <source>In much of the world a 1 has an upstroke and a 7 a bar. One network learns from drawings without any of these, the other from all. Both are asked about strangers' ones with an upstroke and crossed sevens.</source>
        <translation>In gran parte del mondo l'1 ha un tratto iniziale e il 7 una sbarra. Una rete impara da disegni senza nulla di questo, l'altra da tutti. A entrambe si chiede di uno con tratto iniziale e di sette barrati di estranei.</translation>
    </message>
    <message>
        <source>How many of these does the first one read?</source>
        <translation>Quanti di questi legge la prima?</translation>
    </message>
    <message>
        <source>Clearly fewer than the second</source>
        <translation>Nettamente meno della seconda</translation>
    </message>
    <message>
        <source>As many: a 7 is a 7</source>
        <translation>Altrettanti: un 7 è un 7</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>without them</source>
        <translation>senza</translation>
    </message>
    <message>
        <source>with them</source>
        <translation>con</translation>
    </message>
    <message>
        <source>It reads {forms_right} of them, the other {forms_right2}; on all of strangers' digits the two hardly differ ({right} and {right2}). A good average can hide that it fails some people: ask whose drawings it learned from.</source>
        <translation>Ne legge {forms_right}, l'altra {forms_right2}; su tutte le cifre di estranei le due differiscono appena ({right} e {right2}). Una buona media può nascondere che sbaglia con alcune persone: chiedi da quali disegni ha imparato.</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Lezioni</translation>
    </message>
    <message>
        <source>Trains the networks of this lesson. Your own network is set aside, and comes back afterwards.</source>
        <translation>Addestra le reti di questa lezione. La tua rete viene messa da parte e torna dopo.</translation>
    </message>
    <message>
        <source>Strangers' digits read right, by steps</source>
        <translation>Estranei letti bene, per passi</translation>
    </message>
    <message>
        <source>One curve for each network of this lesson: the share of strangers' digits for which it names the right one, after so many steps.</source>
        <translation>Una curva per ogni rete di questa lezione: la parte delle cifre di estranei per cui nomina quella giusta, dopo altrettanti passi.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Run the Experiment</source>
        <translation>Esegui l'esperimento</translation>
    </message>
    <message>
        <source>Training network {number} of {count}: {name}</source>
        <translation>Addestramento rete {number} di {count}: {name}</translation>
    </message>
    <message>
        <source>This time it came out otherwise. Run it again.</source>
        <translation>Stavolta è andata diversamente. Ripetilo.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Avevi ragione.</translation>
    </message>
    <message>
        <source>It is this: {answer}.</source>
        <translation>È questo: {answer}.</translation>
    </message>
</context>
<context>
    <name>LikelihoodBar</name>
    <message>
        <source>Likelihood of {digit}</source>
        <translation>Probabilità di {digit}</translation>
    </message>
</context>
<context>
    <name>LikelihoodChart</name>
    <message>
        <source>Likelihoods along the strokes</source>
        <translation>Probabilità lungo i tratti</translation>
    </message>
    <message>
        <source>The ten likelihoods after each stroke; the dashed line is 50 %</source>
        <translation>Le dieci probabilità dopo ogni tratto; la linea tratteggiata è il 50%</translation>
    </message>
</context>
<context>
    <name>LikelihoodModel</name>
    <message>
        <source>Digit</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Only what speaks for it</source>
        <translation>Solo ciò che è a favore</translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>Attenuato</translation>
    </message>
    <message>
        <source>÷ temperature</source>
        <translation>÷ temperatura</translation>
    </message>
    <message>
        <source>÷ new temperature</source>
        <translation>÷ nuova temperatura</translation>
    </message>
    <message>
        <source>e to that power</source>
        <translation>e elevato a questo</translation>
    </message>
</context>
<context>
    <name>LikelihoodTable</name>
    <message>
        <source>From scores to likelihoods</source>
        <translation>Da punteggi a probabilità</translation>
    </message>
    <message>
        <source>The ten numbers "e to that power" add up to {total}. Each divided by this sum is how likely its digit is: for {likeliest}, {power} / {total} = {exactly}. </source>
        <translation>I dieci numeri «e elevato a questo» danno in totale {total}. Ognuno diviso per questa somma è la probabilità della sua cifra: per {likeliest}, {power} / {total} = {exactly}. </translation>
    </message>
    <message>
        <source>No bar passes the dashed line at {threshold}, so the answer is Unknown.</source>
        <translation>Nessuna barra supera la linea tratteggiata a {threshold}, quindi la risposta è Sconosciuto.</translation>
    </message>
    <message>
        <source>It passes the dashed line at {threshold}, so the answer is {likeliest}.</source>
        <translation>Supera la linea tratteggiata a {threshold}, quindi la risposta è {likeliest}.</translation>
    </message>
</context>
<context>
    <name>MapEyes</name>
    <message>
        <source>Switches this map off or on (O); with Shift, all others of its column</source>
        <translation>Disattiva o attiva questa mappa (O); con Maiusc, tutte le altre della sua colonna</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>The drawings as they are</source>
        <translation>I disegni così come sono</translation>
    </message>
    <message>
        <source>After framing</source>
        <translation>Dopo l'inquadratura</translation>
    </message>
    <message>
        <source>After the first convolution</source>
        <translation>Dopo la prima convoluzione</translation>
    </message>
    <message>
        <source>After the second convolution</source>
        <translation>Dopo la seconda convoluzione</translation>
    </message>
    <message>
        <source>After the first dense layer</source>
        <translation>Dopo il primo strato denso</translation>
    </message>
    <message>
        <source>After the second dense layer</source>
        <translation>Dopo il secondo strato denso</translation>
    </message>
    <message>
        <source>The ten logits</source>
        <translation>I dieci logit</translation>
    </message>
    <message>
        <source>From layer to layer, drawings of the same digit come closer together, and apart from the others.</source>
        <translation>Di strato in strato i disegni della stessa cifra si avvicinano tra loro e si separano dagli altri.</translation>
    </message>
    <message>
        <source>1,000 digits by strangers, each drawn as its digit. Near each other: alike to this layer. The two directions are those in which the layer's values differ most (principal components). Ringed: named wrong. The square: your drawing.</source>
        <translation>1000 cifre di estranei, ciascuna disegnata come la sua cifra. Vicine tra loro: simili per questo strato. Le due direzioni sono quelle in cui i valori dello strato differiscono di più (componenti principali). Cerchiate: nominate male. Il quadrato: il tuo disegno.</translation>
    </message>
    <message>
        <source>Written: {written}. Named: {named}.
{first}: {likelihood}, {second}: {other_likelihood}</source>
        <translation>Scritto: {written}. Nominato: {named}.
{first}: {likelihood}, {second}: {other_likelihood}</translation>
    </message>
    <message>
        <source>Point at a digit to see the drawing.</source>
        <translation>Punta su una cifra per vedere il disegno.</translation>
    </message>
</context>
<context>
    <name>MapPieces</name>
    <message>
        <source>What its maps look for is only known of the networks that come with the program.</source>
        <translation>Cosa cercano le mappe si sa solo delle reti fornite con il programma.</translation>
    </message>
</context>
<context>
    <name>MapPiecesView</name>
    <message>
        <source>Of {drawings} people's drawings these excite it most; what it sees of each is framed.</source>
        <translation>Dei disegni di {drawings} persone, questi la eccitano di più; ciò che vede di ciascuno è incorniciato.</translation>
    </message>
    <message>
        <source>It is 0 for all of {drawings} people's drawings.</source>
        <translation>È 0 per tutti i disegni di {drawings} persone.</translation>
    </message>
</context>
<context>
    <name>MapSwitch</name>
    <message>
        <source>Stage</source>
        <translation>Stadio</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Number of the map in its stage</source>
        <translation>Numero della mappa nel suo stadio</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>All values of this map become 0 (O on a map in the view)</source>
        <translation>Tutti i valori di questa mappa diventano 0 (O su una mappa nella vista)</translation>
    </message>
    <message>
        <source>Only This</source>
        <translation>Solo questa</translation>
    </message>
    <message>
        <source>All other maps of the stage become 0 (Shift+O on a map in the view); again: all are on</source>
        <translation>Tutte le altre mappe dello stadio diventano 0 (Maiusc+O su una mappa nella vista); di nuovo: tutte attive</translation>
    </message>
    <message>
        <source>{stage}, map {index}</source>
        <translation>{stage}, mappa {index}</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>Attiva</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>&amp;Measure Again</source>
        <translation>Misura di &amp;nuovo</translation>
    </message>
    <message>
        <source>Measure the network as it is now.</source>
        <translation>Misura la rete così com'è ora.</translation>
    </message>
    <message>
        <source>Calibration: right, by likelihood</source>
        <translation>Calibrazione: giuste per probabilità</translation>
    </message>
    <message>
        <source>Of the drawings to which it gives a likelihood, the share that it reads right. On the grey line it promises neither too much nor too little.</source>
        <translation>Dei disegni a cui dà una certa probabilità, la parte che legge bene. Sulla linea grigia non promette né troppo né troppo poco.</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrata</translation>
    </message>
    <message>
        <source>this network</source>
        <comment>which network</comment>
        <translation>questa rete</translation>
    </message>
    <message>
        <source>the program's own</source>
        <translation>quella del programma</translation>
    </message>
    <message>
        <source>After {epochs} epochs, of 500 strangers' digits {right} are read right, {unknown} are Unknown, and {wrong} are wrong and confident. (The program's own network has met some of these people, which flatters it.)</source>
        <translation>Dopo {epochs} epoche, di 500 cifre di estranei {right} sono lette bene, {unknown} sono Sconosciuto e {wrong} sono sbagliate ma sicure. (La rete del programma ha già incontrato alcune di queste persone, il che la favorisce.)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;spetto</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>M&amp;odello</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Perché</translation>
    </message>
    <message>
        <source>W&amp;hat If</source>
        <translation>&amp;E se</translation>
    </message>
    <message>
        <source>&amp;It Is</source>
        <translation>&amp;Cos'è</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Lingua</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>The network is loading</source>
        <translation>La rete è in caricamento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>What the program does, and what it found.</source>
        <translation>Che cosa fa il programma e che cosa ha trovato.</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>Its surest mistakes</source>
        <translation>Gli errori più sicuri</translation>
    </message>
    <message>
        <source>Strangers' digits that the network in training reads wrong, the surest first: what was written, what it named, how likely it found it. Click one to put it on the grid.</source>
        <translation>Cifre di estranei che la rete in addestramento legge male, prima le più sicure: cosa è stato scritto, cosa ha nominato, con quale probabilità. Fai clic su una per metterla sulla griglia.</translation>
    </message>
    <message>
        <source>It has made none.</source>
        <translation>Non ne ha fatto nessuno.</translation>
    </message>
    <message>
        <source>{written} as {named}, {likelihood}</source>
        <translation>{written} come {named}, {likelihood}</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The network in {path} takes {takes} and gives {gives}; it must take {must_take} and give {must_give}.</source>
        <translation>La rete in {path} riceve {takes} e dà {gives}; deve ricevere {must_take} e dare {must_give}.</translation>
    </message>
    <message>
        <source>The network in {path} is too large: {error}.</source>
        <translation>La rete in {path} è troppo grande: {error}.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Il file di modello {path} non esiste.</translation>
    </message>
    <message>
        <source>{path} can't be opened: {error}.</source>
        <translation>Impossibile aprire {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a Keras model, or only a part of one.</source>
        <translation>{path} non è un modello Keras, o ne è solo una parte.</translation>
    </message>
    <message>
        <source>{path} holds program code; such a model isn't loaded.</source>
        <translation>{path} contiene codice di programma; un modello così non viene caricato.</translation>
    </message>
    <message>
        <source>{path} is not a supported Keras model.</source>
        <translation>{path} non è un modello Keras supportato.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>qualcos'altro</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>un numero qualsiasi</translation>
    </message>
</context>
<context>
    <name>ModelGraph</name>
    <message>
        <source>its layer {name} is not a plain convolution in a single chain</source>
        <translation>il suo strato {name} non è una convoluzione semplice in un'unica catena</translation>
    </message>
    <message>
        <source>it has no two-dimensional convolutions</source>
        <translation>non ha convoluzioni bidimensionali</translation>
    </message>
    <message>
        <source>its first convolution takes {sizes} values, not {side} x {side} x 1</source>
        <translation>la sua prima convoluzione riceve {sizes} valori, non {side} x {side} x 1</translation>
    </message>
    <message>
        <source>convolution {number}</source>
        <translation>convoluzione {number}</translation>
    </message>
    <message>
        <source>its layer {name} is a grouped convolution, or has its channels first</source>
        <translation>il suo strato {name} è una convoluzione a gruppi o ha i canali per primi</translation>
    </message>
    <message>
        <source>its layer {name} stands between two convolutions</source>
        <translation>il suo strato {name} sta fra due convoluzioni</translation>
    </message>
</context>
<context>
    <name>ModelLimits</name>
    <message>
        <source>its description has more than {limit} MB</source>
        <translation>la sua descrizione supera {limit} MB</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>decompresso supera {limit} MB</translation>
    </message>
    <message>
        <source>it has more than {limit} million weights</source>
        <translation>ha più di {limit} milioni di pesi</translation>
    </message>
    <message>
        <source>it doesn't say how many values its layers give, which may be any number</source>
        <translation>non dice quanti valori danno i suoi strati, e possono essere un numero qualsiasi</translation>
    </message>
    <message>
        <source>its layers give more than {limit} million values</source>
        <translation>i suoi strati danno più di {limit} milioni di valori</translation>
    </message>
    <message>
        <source>it takes more than {limit} thousand million multiplications for one drawing</source>
        <translation>richiede più di {limit} miliardi di moltiplicazioni per un disegno</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>{words}: {weights} weights to be learned.</source>
        <translation>{words}: {weights} pesi da imparare.</translation>
    </message>
    <message>
        <source>The network's values from layer to layer, {sizes}</source>
        <translation>I valori della rete di strato in strato, {sizes}</translation>
    </message>
    <message>
        <source>{weights} weights</source>
        <translation>{weights} pesi</translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>below this: Unknown</source>
        <translation>sotto: Sconosciuto</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Save the Network's Picture</source>
        <translation>Salva l'immagine della rete</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Immagine (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Disegno (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be printed. Check the printer, or the file to print to.</source>
        <translation>Impossibile stampare l'immagine. Controlla la stampante o il file di destinazione.</translation>
    </message>
    <message>
        <source>The picture could not be printed to its end. Check the printer.</source>
        <translation>Impossibile completare la stampa dell'immagine. Controlla la stampante.</translation>
    </message>
    <message>
        <source>The picture was sent to the printer.</source>
        <translation>L'immagine è stata inviata alla stampante.</translation>
    </message>
    <message>
        <source>Inside the network</source>
        <translation>Interno della rete</translation>
    </message>
</context>
<context>
    <name>NetworkSheet</name>
    <message>
        <source>all {count}…</source>
        <translation>tutti i {count}…</translation>
    </message>
</context>
<context>
    <name>NetworkStatus</name>
    <message>
        <source>The network is loading. You can draw already.</source>
        <translation>La rete è in caricamento. Puoi già disegnare.</translation>
    </message>
    <message>
        <source>Draw a digit, then press Predict.</source>
        <translation>Disegna una cifra, poi premi Prevedi.</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>The network's feature maps</source>
        <translation>Le mappe di caratteristiche della rete</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, with Ctrl from map to map, Page Up and Page Down from column to column; Return shows how the value is computed; O switches the map off or on, Shift+O all others of its column.</source>
        <translation>Le frecce vanno di cella in cella, con Ctrl di mappa in mappa, Pag Su e Pag Giù di colonna in colonna; Invio mostra come si calcola il valore; O disattiva o attiva la mappa, Maiusc+O tutte le altre della sua colonna.</translation>
    </message>
    <message>
        <source>Draw something to see it here.</source>
        <translation>Disegna qualcosa per vederlo qui.</translation>
    </message>
    <message>
        <source>It is shown here when the network has answered.</source>
        <translation>Si vede qui quando la rete ha risposto.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Non c'è nessuna immagine negli appunti.</translation>
    </message>
    <message>
        <source>Only pictures and files on this computer can be dropped here.</source>
        <translation>Qui si possono trascinare solo immagini e file di questo computer.</translation>
    </message>
    <message>
        <source>Open a Picture or a Drawing</source>
        <translation>Apri un'immagine o un disegno</translation>
    </message>
    <message>
        <source>Pictures and drawings ({suffixes})</source>
        <translation>Immagini e disegni ({suffixes})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>gli appunti</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>ciò che è stato trascinato</translation>
    </message>
</context>
<context>
    <name>OperationsPicture</name>
    <message>
        <source>sum of {inputs}</source>
        <translation>somma di {inputs}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somma</translation>
    </message>
    <message>
        <source>, bias {bias}</source>
        <translation>, bias {bias}</translation>
    </message>
    <message>
        <source>pooling, the {which} of {count}: {numbers}</source>
        <translation>pooling, il {which} di {count}: {numbers}</translation>
    </message>
    <message>
        <source>normalization: {factors}</source>
        <translation>normalizzazione: {factors}</translation>
    </message>
    <message>
        <source>rescaled by learned numbers: {factors}</source>
        <translation>riscalato con numeri appresi: {factors}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>disattivata</translation>
    </message>
    <message>
        <source>divided by the temperature {value}</source>
        <translation>diviso per la temperatura {value}</translation>
    </message>
    <message>
        <source>its share of all ten</source>
        <translation>la sua parte di tutte e dieci</translation>
    </message>
    <message>
        <source>activation: max(0, {before})</source>
        <translation>attivazione: max(0, {before})</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>attivazione: sotto 0 diventa 0</translation>
    </message>
</context>
<context>
    <name>OutputMap</name>
    <message>
        <source>The map that the value belongs to</source>
        <translation>La mappa a cui appartiene il valore</translation>
    </message>
    <message>
        <source>its map</source>
        <translation>la sua mappa</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Digit</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Say which digit it is (keys 0 to 9)</source>
        <translation>Di' che cifra è (tasti da 0 a 9)</translation>
    </message>
    <message>
        <source>No Digit</source>
        <translation>Non è cifra</translation>
    </message>
    <message>
        <source>Say that it is no digit: it is left out of the text (Delete)</source>
        <translation>Di' che non è una cifra: viene tralasciata nel testo (Canc)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividi</translation>
    </message>
    <message>
        <source>Take it apart into several digits (S)</source>
        <translation>Dividila in più cifre (S)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Make one of it and what stands behind it (J)</source>
        <translation>Uniscila con ciò che la segue (J)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Take the last correction back (Ctrl+Z, when the page is clicked)</source>
        <translation>Ritira l'ultima correzione (Ctrl+Z, dopo un clic sulla pagina)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Make the correction again</source>
        <translation>Fai di nuovo la correzione</translation>
    </message>
    <message>
        <source>Next Unsure</source>
        <translation>Prossima incerta</translation>
    </message>
    <message>
        <source>Go to the next one that is not sure (Space)</source>
        <translation>Vai alla prossima che non è sicura (Spazio)</translation>
    </message>
    <message>
        <source>Back to the Page</source>
        <translation>Torna alla pagina</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Back to Drawing</source>
        <translation>Torna al disegno</translation>
    </message>
    <message>
        <source>Hide the page; it stays open (Escape)</source>
        <translation>Nascondi la pagina; resta aperta (Esc)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Pagina precedente (Pag Su)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Pagina successiva (Pag Giù)</translation>
    </message>
    <message>
        <source>Close Page</source>
        <translation>Chiudi pagina</translation>
    </message>
    <message>
        <source>Close this page; its corrections are lost unless they were saved</source>
        <translation>Chiudi questa pagina; le sue correzioni vanno perse se non sono state salvate</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} di {count}</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copia testo</translation>
    </message>
    <message>
        <source>Copy the lines of this page</source>
        <translation>Copia le righe di questa pagina</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Salva...</translation>
    </message>
    <message>
        <source>Save what was read, of all open pages, as text, as a table or as JSON</source>
        <translation>Salva ciò che è stato letto, di tutte le pagine aperte, come testo, come tabella o come JSON</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Il testo è stato copiato.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Save What Was Read</source>
        <translation>Salva ciò che è stato letto</translation>
    </message>
    <message>
        <source>{name}: pages are saved as .txt, .csv or .json.</source>
        <translation>{name}: le pagine si salvano come .txt, .csv o .json.</translation>
    </message>
    <message>
        <source>How far the page has been read</source>
        <translation>Fin dove è stata letta la pagina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Read no further</source>
        <translation>Non leggere oltre</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leggi</translation>
    </message>
    <message>
        <source>Read this page after all</source>
        <translation>Leggi comunque questa pagina</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Testo della pagina</translation>
    </message>
    <message>
        <source>What is read on the page stands here.</source>
        <translation>Qui appare ciò che viene letto nella pagina.</translation>
    </message>
    <message>
        <source>Go from piece to piece with the arrow keys.</source>
        <translation>Vai di pezzo in pezzo con i tasti freccia.</translation>
    </message>
    <message>
        <source>No digit, as you said</source>
        <translation>Non è una cifra, secondo te</translation>
    </message>
    <message>
        <source>{digit}, as you said</source>
        <translation>{digit}, secondo te</translation>
    </message>
    <message>
        <source>Unknown: among letters</source>
        <translation>Sconosciuto: tra lettere</translation>
    </message>
    <message>
        <source>This page has not been read: it was cancelled.</source>
        <translation>Questa pagina non è stata letta: è stata annullata.</translation>
    </message>
    <message>
        <source>Waiting for the pages before it...</source>
        <translation>In attesa delle pagine precedenti...</translation>
    </message>
    <message>
        <source>Opening {name}...</source>
        <translation>Apertura di {name}...</translation>
    </message>
    <message>
        <source>Waiting for the network, which is still loading...</source>
        <translation>In attesa della rete, ancora in caricamento...</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Lettura...</translation>
    </message>
    <message>
        <source>Nothing is written on this page.</source>
        <translation>In questa pagina non c'è scritto niente.</translation>
    </message>
    <message>
        <source>No digit was found on this page.</source>
        <translation>In questa pagina non è stata trovata nessuna cifra.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation><numerusform>%n cifra</numerusform><numerusform>%n cifre</numerusform></translation></message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation><numerusform>%n riga</numerusform><numerusform>%n righe</numerusform></translation></message>
    <message>
        <source>{digits} in {lines}</source>
        <translation>{digits} in {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>of pieces that are not sure</comment>
        <translation><numerusform>%n da controllare</numerusform><numerusform>%n da controllare</numerusform></translation></message>
    <message>
        <source>This can't be taken apart.</source>
        <translation>Questo non si può dividere.</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>Page {number} of {name} can't be shown.</source>
        <translation>Impossibile mostrare la pagina {number} di {name}.</translation>
    </message>
    <message>
        <source>{name} needs a password.</source>
        <translation>{name} richiede una password.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a PDF file.</source>
        <translation>{name} è danneggiato o non è un file PDF.</translation>
    </message>
</context>
<context>
    <name>PointedWords</name>
    <message>
        <source>Each picture is a feature map: strong colour where its pattern is. Bar to the right: speaks for {digit}; left: against. Click anything to follow it.</source>
        <translation>Ogni immagine è una mappa di caratteristiche: colore forte dove c'è il suo motivo. Barra a destra: a favore di {digit}; a sinistra: contro. Fai clic su qualcosa per seguirlo.</translation>
    </message>
    <message>
        <source>adds {added} to {digit}</source>
        <translation>aggiunge {added} a {digit}</translation>
    </message>
    <message>
        <source>its map adds {added} to {digit}</source>
        <translation>la sua mappa aggiunge {added} a {digit}</translation>
    </message>
    <message>
        <source>sees {width} x {height} cells</source>
        <translation>vede {width} x {height} celle</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>The network did not answer with ten likelihoods between 0 and 1.</source>
        <translation>La rete non ha risposto con dieci probabilità fra 0 e 1.</translation>
    </message>
</context>
<context>
    <name>PredictionController</name>
    <message>
        <source>Draw a digit first</source>
        <translation>Prima disegna una cifra</translation>
    </message>
    <message>
        <source>The network is still loading. The answer follows as soon as it is ready.</source>
        <translation>La rete è ancora in caricamento. La risposta arriva appena è pronta.</translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <source>The network in {path} doesn't answer with likelihoods.</source>
        <translation>La rete in {path} non risponde con probabilità.</translation>
    </message>
</context>
<context>
    <name>ResultLabel</name>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
</context>
<context>
    <name>SampleDrawings</name>
    <message>
        <source>Or try one of these:</source>
        <translation>Oppure prova uno di questi:</translation>
    </message>
    <message>
        <source>Sample: a hard one</source>
        <translation>Esempio: uno difficile</translation>
    </message>
    <message>
        <source>Sample: {a_digit}</source>
        <translation>Esempio: {a_digit}</translation>
    </message>
    <message>
        <source>Put this drawing on the grid and ask about it</source>
        <translation>Metti questo disegno sulla griglia e chiedi che cos'è</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Picture, {side} x {side} (*.png)</source>
        <translation>Immagine, {side} x {side} (*.png)</translation>
    </message>
    <message>
        <source>Graphic of any size (*.svg)</source>
        <translation>Grafica di qualsiasi dimensione (*.svg)</translation>
    </message>
    <message>
        <source>Drawing with its strokes (*.json)</source>
        <translation>Disegno con i suoi tratti (*.json)</translation>
    </message>
    <message>
        <source>Save the Drawing</source>
        <translation>Salva il disegno</translation>
    </message>
    <message>
        <source>Answer (*.json)</source>
        <translation>Risposta (*.json)</translation>
    </message>
    <message>
        <source>Export the Answer</source>
        <translation>Esporta la risposta</translation>
    </message>
    <message>
        <source>The drawing was copied.</source>
        <translation>Il disegno è stato copiato.</translation>
    </message>
    <message>
        <source>The ten likelihoods were copied.</source>
        <translation>Le dieci probabilità sono state copiate.</translation>
    </message>
    <message>
        <source>The drawing was not saved: {error}.</source>
        <translation>Il disegno non è stato salvato: {error}.</translation>
    </message>
    <message>
        <source>{name}: a drawing is saved as .png, .svg or .json.</source>
        <translation>{name}: un disegno si salva come .png, .svg o .json.</translation>
    </message>
</context>
<context>
    <name>SeveralDigits</name>
    <message>
        <source>Undo brings the whole drawing back.</source>
        <translation>Annulla recupera l'intero disegno.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step of the drawing</source>
        <translation>Passo del disegno</translation>
    </message>
    <message>
        <source>Go back and forth through the strokes</source>
        <translation>Vai avanti e indietro tra i tratti</translation>
    </message>
</context>
<context>
    <name>StoredDrawings</name>
    <message>
        <source>The test drawings in {path} can't be read.</source>
        <translation>Impossibile leggere i disegni di prova in {path}.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Close the workshop and open it again to retry.</source>
        <translation>Chiudi il laboratorio e riaprilo per riprovare.</translation>
    </message>
    <message>
        <source>It is kept as of its last full epoch; Train goes on with it.</source>
        <translation>È conservata com'era all'ultima epoca completa; Addestra continua con essa.</translation>
    </message>
    <message>
        <source>Train begins anew.</source>
        <translation>Addestra ricomincia da capo.</translation>
    </message>
</context>
<context>
    <name>SumPicture</name>
    <message>
        <source>How the value is computed</source>
        <translation>Come si calcola il valore</translation>
    </message>
    <message>
        <source>{source_name} adds {added}; sum {total}; {operations}</source>
        <translation>{source_name} aggiunge {added}; somma {total}; {operations}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>numbers learned</source>
        <translation>numeri appresi</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>riquadro</translation>
    </message>
    <message>
        <source>product</source>
        <translation>prodotto</translation>
    </message>
    <message>
        <source>added up: {added}</source>
        <translation>sommati: {added}</translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Learning</source>
        <translation>Apprendimento</translation>
    </message>
    <message>
        <source>&amp;Teach the Network</source>
        <translation>&amp;Insegna alla rete</translation>
    </message>
    <message>
        <source>Have the network learn from these examples; takes seconds</source>
        <translation>Fai imparare la rete da questi esempi; bastano pochi secondi</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>Stop learning; nothing changes</source>
        <translation>Smetti di imparare; non cambia nulla</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Conserva</translation>
    </message>
    <message>
        <source>From now on the taught network answers</source>
        <translation>D'ora in poi risponde la rete istruita</translation>
    </message>
    <message>
        <source>&amp;Don't Keep It</source>
        <translation>&amp;Non conservare</translation>
    </message>
    <message>
        <source>The network stays as it is</source>
        <translation>La rete resta com'è</translation>
    </message>
    <message>
        <source>&amp;Use the Taught Network</source>
        <translation>&amp;Usa la rete istruita</translation>
    </message>
    <message>
        <source>Have the network answer that was taught this hand</source>
        <translation>Fai rispondere la rete a cui è stata insegnata questa grafia</translation>
    </message>
    <message>
        <source>The network learns. You can go on drawing.</source>
        <translation>La rete impara. Puoi continuare a disegnare.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>&amp;Brush</source>
        <translation>Penn&amp;ello</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Addestra</translation>
    </message>
    <message>
        <source>Learn until you pause or stop it.</source>
        <translation>Impara finché non metti in pausa o fermi.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Wait after the present step, or go on.</source>
        <translation>Aspetta dopo il passo attuale, o prosegui.</translation>
    </message>
    <message>
        <source>1 &amp;Step</source>
        <translation>&amp;1 passo</translation>
    </message>
    <message>
        <source>Learn from a single batch of drawings.</source>
        <translation>Impara da un solo batch di disegni.</translation>
    </message>
    <message>
        <source>1 &amp;Epoch</source>
        <translation>1 &amp;epoca</translation>
    </message>
    <message>
        <source>Learn from all drawings once.</source>
        <translation>Impara una volta da tutti i disegni.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Termina</translation>
    </message>
    <message>
        <source>End the training; the network stays.</source>
        <translation>Termina l'addestramento; la rete resta.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuova</translation>
    </message>
    <message>
        <source>Begin again with an untrained network of the same kind.</source>
        <translation>Ricomincia con una rete non addestrata dello stesso tipo.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;cupera</translation>
    </message>
    <message>
        <source>Bring back the network that made room for this one.</source>
        <translation>Recupera la rete che ha fatto posto a questa.</translation>
    </message>
    <message>
        <source>Loss, by epochs</source>
        <translation>Perdita, per epoche</translation>
    </message>
    <message>
        <source>How far its answers are from the right ones: lower is better. Each step's loss in grey, then for all drawings that it learns from, and for strangers'.</source>
        <translation>Quanto le sue risposte sono lontane da quelle giuste: più basso è meglio. In grigio la perdita di ogni passo, poi quella per tutti i disegni da cui impara e per quelli degli estranei.</translation>
    </message>
    <message>
        <source>Read right, by epochs</source>
        <translation>Letti bene, per epoche</translation>
    </message>
    <message>
        <source>The share of drawings for which it names the right digit: of those that it learns from, and of strangers'.</source>
        <translation>La parte dei disegni per cui nomina la cifra giusta: di quelli da cui impara e di quelli degli estranei.</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>ogni passo</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>appresi</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>estranei</translation>
    </message>
</context>
<context>
    <name>TrainingProcess</name>
    <message>
        <source>The training could not be started: {error}.</source>
        <translation>Impossibile avviare l'addestramento: {error}.</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>stato {status}</translation>
    </message>
    <message>
        <source>The training has ended unexpectedly ({last}).</source>
        <translation>L'addestramento è terminato in modo imprevisto ({last}).</translation>
    </message>
</context>
<context>
    <name>WhatIfButton</name>
    <message>
        <source>&lt;p&gt;Shows over the drawing the smallest change found after which the network names this digit. For any other digit, right-click its bar.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mostra sul disegno la più piccola modifica trovata dopo la quale la rete nomina questa cifra. Per qualsiasi altra cifra, fai clic destro sulla sua barra.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What Would Make It Another Digit?</source>
        <translation>Come diventerebbe un'altra cifra?</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>Come diventerebbe {a_digit}?</translation>
    </message>
</context>
<context>
    <name>WhatIfController</name>
    <message>
        <source>Draw a digit first; then ask what would make it another.</source>
        <translation>Prima disegna una cifra; poi chiedi cosa la renderebbe un'altra.</translation>
    </message>
    <message>
        <source>The network is still loading. Ask again as soon as it is ready.</source>
        <translation>La rete è ancora in caricamento. Chiedi di nuovo appena è pronta.</translation>
    </message>
    <message>
        <source>Looking for what would make it {a_digit} ...</source>
        <translation>Ricerca di ciò che lo renderebbe {a_digit}...</translation>
    </message>
    <message>
        <source>No change was found that makes it {a_digit}. Ask for a digit that is more likely.</source>
        <translation>Non è stata trovata nessuna modifica che lo renda {a_digit}. Chiedi di una cifra più probabile.</translation>
    </message>
    <message>
        <source>The network takes it for {a_digit} already. Ask for another digit.</source>
        <translation>La rete lo prende già per {a_digit}. Chiedi di un'altra cifra.</translation>
    </message>
    <message>
        <source>add the blue ink</source>
        <translation>aggiungi l'inchiostro blu</translation>
    </message>
    <message>
        <source>take away the striped ink</source>
        <translation>togli l'inchiostro a strisce</translation>
    </message>
    <message>
        <source>To make it {a_digit}: {deeds}, {share} of the ink in all. The network then says {digit}, {likelihood} likely.</source>
        <translation>Per renderlo {a_digit}: {deeds}; in tutto {share} dell'inchiostro. La rete allora dice {digit}, con probabilità {likelihood}.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things to do</comment>
        <translation> e </translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;Put on Grid</source>
        <translation>&amp;Metti su griglia</translation>
    </message>
    <message>
        <source>Change the drawing like this; Undo brings it back</source>
        <translation>Modifica così il disegno; Annulla lo recupera</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Torna al disegno</translation>
    </message>
    <message>
        <source>add</source>
        <translation>aggiungi</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>togli</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <comment>perhaps a 5 (drawn very small)</comment>
        <translation>{words} ({reason})</translation>
    </message>
    <message>
        <source>{likelihood} likely</source>
        <translation>probabilità {likelihood}</translation>
    </message>
    <message>
        <source>hardly like a digit: {a_digit}, or {another}?</source>
        <translation>somiglia poco a una cifra: {a_digit} o {another}?</translation>
    </message>
    <message>
        <source>does not look like a digit</source>
        <translation>non sembra una cifra</translation>
    </message>
    <message>
        <source>perhaps {a_digit}, or {another}</source>
        <translation>forse {a_digit} o {another}</translation>
    </message>
    <message>
        <source>perhaps {a_digit}</source>
        <translation>forse {a_digit}</translation>
    </message>
    <message>
        <source>between {some} and {last}</source>
        <translation>tra {some} e {last}</translation>
    </message>
    <message>
        <source>hardly any ink</source>
        <translation>pochissimo inchiostro</translation>
    </message>
    <message>
        <source>drawn very small</source>
        <translation>disegnato molto piccolo</translation>
    </message>
    <message>
        <source>more ink than paper</source>
        <translation>più inchiostro che carta</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <translation>tagliato al bordo</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>WorkshopEntry</name>
    <message>
        <source>The network of the workshop answers now.</source>
        <translation>Ora risponde la rete del laboratorio.</translation>
    </message>
    <message>
        <source>Taught: {hand}</source>
        <translation>Istruita: {hand}</translation>
    </message>
    <message>
        <source>The network in {name} answers.</source>
        <translation>Risponde la rete in {name}.</translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Starting. You can press Train already.</source>
        <translation>Avvio in corso. Puoi già premere Addestra.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Addestra</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lezioni</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Map of Drawings</source>
        <translation>Mappa dei disegni</translation>
    </message>
    <message>
        <source>How Good Is It?</source>
        <translation>Quanto è brava?</translation>
    </message>
</context>
<context>
    <name>WriteTen</name>
    <message>
        <source>Digits written</source>
        <translation>Cifre scritte</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vanti</translation>
    </message>
    <message>
        <source>Keep this drawing, and go on (Return)</source>
        <translation>Conserva questo disegno e prosegui (Invio)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Undo the last stroke, or take back the drawing before (Ctrl+Z)</source>
        <translation>Annulla l'ultimo tratto o ritira il disegno precedente (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Pulisci</translation>
    </message>
    <message>
        <source>Clear the sheet (Delete)</source>
        <translation>Pulisci il foglio (Canc)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Termina</translation>
    </message>
    <message>
        <source>What was written so far is kept (Escape)</source>
        <translation>Ciò che è stato scritto finora resta (Esc)</translation>
    </message>
    <message>
        <source>Write {a_digit}</source>
        <translation>Scrivi {a_digit}</translation>
    </message>
    <message>
        <source>({turn} of {times})</source>
        <translation>({turn} di {times})</translation>
    </message>
</context>
</TS>
