<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionGroups</name>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Why &amp;{digit}, or Why Not?</source>
        <translation>Pourquoi &amp;{digit}, ou pourquoi pas ?</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>Qu'est-ce qui en ferait {a_digit} ?</translation>
    </message>
    <message>
        <source>It Is No Digit</source>
        <translation>Ce n'est pas un chiffre</translation>
    </message>
    <message>
        <source>It Is {a_digit}</source>
        <translation>C'est {a_digit}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Reconnaître</translation>
    </message>
    <message>
        <source>Ask the network which digit this is</source>
        <translation>Demander au réseau quel est ce chiffre</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Effacer la feuille</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Annuler le dernier trait</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Draw the stroke again</source>
        <translation>Redessiner le trait</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>Erase instead of drawing</source>
        <translation>Gommer au lieu de dessiner</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;direct</translation>
    </message>
    <message>
        <source>Have the answer follow the pen</source>
        <translation>La réponse suit le stylet</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Ouvrir...</translation>
    </message>
    <message>
        <source>Open pictures, pages or a drawing from files</source>
        <translation>Ouvrir des images, des pages ou un dessin depuis des fichiers</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>Ouvrir l'image du presse-papiers</translation>
    </message>
    <message>
        <source>Save Drawing &amp;As...</source>
        <translation>Enregistrer le dessin &amp;sous...</translation>
    </message>
    <message>
        <source>As a picture, or with its strokes</source>
        <translation>Comme image, ou avec ses traits</translation>
    </message>
    <message>
        <source>&amp;Export Answer...</source>
        <translation>Exporter la ré&amp;ponse...</translation>
    </message>
    <message>
        <source>The digit and the ten likelihoods, as JSON</source>
        <translation>Le chiffre et les dix probabilités, en JSON</translation>
    </message>
    <message>
        <source>Export All &amp;Drawings...</source>
        <translation>Exporter &amp;tous les dessins...</translation>
    </message>
    <message>
        <source>All drawings of the strip with their digits, as NPZ or CSV</source>
        <translation>Tous les dessins de la bande avec leurs chiffres, en NPZ ou CSV</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copier l'image</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation>Copier le dessin comme image</translation>
    </message>
    <message>
        <source>Copy &amp;Likelihoods</source>
        <translation>Copier les &amp;probabilités</translation>
    </message>
    <message>
        <source>Copy the ten likelihoods as text</source>
        <translation>Copier les dix probabilités comme texte</translation>
    </message>
    <message>
        <source>&amp;Thinner Brush</source>
        <translation>Pinceau plus &amp;fin</translation>
    </message>
    <message>
        <source>Draw thinner strokes</source>
        <translation>Dessiner des traits plus fins</translation>
    </message>
    <message>
        <source>Th&amp;icker Brush</source>
        <translation>Pinceau plus ép&amp;ais</translation>
    </message>
    <message>
        <source>Draw thicker strokes</source>
        <translation>Dessiner des traits plus épais</translation>
    </message>
    <message>
        <source>Choose a &amp;Model File...</source>
        <translation>&amp;Choisir un modèle...</translation>
    </message>
    <message>
        <source>Use another network, from a .keras file</source>
        <translation>Utiliser un autre réseau, depuis un fichier .keras</translation>
    </message>
    <message>
        <source>Use the &amp;Program's Own</source>
        <translation>Réseau du &amp;programme</translation>
    </message>
    <message>
        <source>Use the network that comes with the program</source>
        <translation>Utiliser le réseau fourni avec le programme</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>&amp;Intérieur</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>Montrer ce qui se passe dans le réseau</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>Show the page that is open, beside the drawing</source>
        <translation>Montrer la page ouverte à côté du dessin</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>&amp;Dessins</translation>
    </message>
    <message>
        <source>Show earlier drawings, to bring one back</source>
        <translation>Montrer les dessins précédents, pour en reprendre un</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>A&amp;telier</translation>
    </message>
    <message>
        <source>Train a network yourself, and watch it learn</source>
        <translation>Entraîner soi-même un réseau et le regarder apprendre</translation>
    </message>
    <message>
        <source>My &amp;Hand</source>
        <translation>Mon é&amp;criture</translation>
    </message>
    <message>
        <source>Show your examples, and teach the network how you write</source>
        <translation>Montrer ses exemples et apprendre au réseau sa façon d'écrire</translation>
    </message>
    <message>
        <source>&amp;Save the Network's Picture...</source>
        <translation>Enregi&amp;strer l'image du réseau...</translation>
    </message>
    <message>
        <source>As PNG or SVG</source>
        <translation>En PNG ou SVG</translation>
    </message>
    <message>
        <source>&amp;Print the Network's Picture...</source>
        <translation>I&amp;mprimer l'image du réseau...</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Occuper tout l'écran</translation>
    </message>
    <message>
        <source>&amp;Leave Full Screen</source>
        <translation>&amp;Quitter le plein écran</translation>
    </message>
    <message>
        <source>Back to a window</source>
        <translation>Revenir à une fenêtre</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>Afficher les c&amp;onseils</translation>
    </message>
    <message>
        <source>Show again what can be done with an answer</source>
        <translation>Montrer de nouveau ce qu'on peut faire d'une réponse</translation>
    </message>
    <message>
        <source>Digit &amp;Help</source>
        <translation>&amp;Aide de Digit</translation>
    </message>
    <message>
        <source>How to use the program, and how it works</source>
        <translation>Comment utiliser le programme, et comment il marche</translation>
    </message>
    <message>
        <source>What's &amp;This?</source>
        <translation>&amp;Qu'est-ce que c'est ?</translation>
    </message>
    <message>
        <source>Click anything then, to read what it is for</source>
        <translation>Cliquer ensuite sur un élément pour lire à quoi il sert</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>All keys and gestures</source>
        <translation>Toutes les touches et tous les gestes</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Version, network, libraries and licences</source>
        <translation>Version, réseau, bibliothèques et licences</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
</context>
<context>
    <name>AllMaps</name>
    <message>
        <source>Of which column all maps are shown</source>
        <translation>La colonne dont on montre toutes les cartes</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>all {count} numbers, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>les {count} nombres, avec ce que chacun ajoute au score du {digit}. Cliquer sur l'un d'eux pour le suivre.</translation>
    </message>
    <message>
        <source>all {count} maps, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>les {count} cartes, avec ce que chacune ajoute au score du {digit}. Cliquer sur l'une d'elles pour la suivre.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Click a digit to look at it alone.</source>
        <translation>Cliquer sur un chiffre pour le regarder seul.</translation>
    </message>
    <message>
        <source>Several digits? {first} and {last}</source>
        <translation>Plusieurs chiffres ? {first} et {last}</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>The digit that the network names, and how likely each is.</source>
        <translation>Le chiffre que le réseau annonce, et la probabilité de chacun.</translation>
    </message>
    <message>
        <source>&lt;p&gt;How likely the network thinks a {digit} is. A digit is named when its bar passes the dashed line, at 50 %.&lt;/p&gt;&lt;p&gt;Click to see why it is a {digit}, or why not; right-click to see what would make it one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;À quel point le réseau juge un {digit} probable. Un chiffre est annoncé quand sa barre dépasse la ligne pointillée, à 50 %.&lt;/p&gt;&lt;p&gt;Clic : pourquoi c'est un {digit}, ou pourquoi pas ; clic droit : ce qui en ferait un.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>AnswersPicture</name>
    <message>
        <source>Answers without and with the experiment</source>
        <translation>Réponses sans et avec l'expérience</translation>
    </message>
    <message>
        <source>Draw something to try it out.</source>
        <translation>Dessinez quelque chose pour l'essayer.</translation>
    </message>
    <message>
        <source>Without the experiment</source>
        <translation>Sans l'expérience</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Avec elle</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré : {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>Impossible d'écrire {file} : {error}.</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>at the top left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>en bas</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>en bas à droite</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It could not be read because of an error in the program; the log has the details.</source>
        <translation>La lecture a échoué à cause d'une erreur du programme ; les détails sont dans le journal.</translation>
    </message>
</context>
<context>
    <name>BrushSlider</name>
    <message>
        <source>Brush width</source>
        <translation>Largeur du pinceau</translation>
    </message>
    <message>
        <source>Width of the brush ([ thinner, ] thicker)</source>
        <translation>Largeur du pinceau ([ plus fin, ] plus épais)</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>No hidden layer</source>
        <translation>Sans couche cachée</translation>
    </message>
    <message>
        <source>One dense layer</source>
        <translation>Une couche dense</translation>
    </message>
    <message>
        <source>Two dense layers</source>
        <translation>Deux couches denses</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>Une convolution</translation>
    </message>
    <message>
        <source>Two convolutions</source>
        <translation>Deux convolutions</translation>
    </message>
    <message>
        <source>Dense layers take every cell by itself; a convolution moves small kernels over the drawing. A new choice makes a new network.</source>
        <translation>Les couches denses prennent chaque case à part ; une convolution déplace de petits noyaux sur le dessin. Un nouveau choix crée un nouveau réseau.</translation>
    </message>
    <message>
        <source>How many feature maps the first convolution makes; a dense layer has four units for each.</source>
        <translation>Combien de cartes de caractéristiques produit la première convolution ; une couche dense a quatre unités pour chacune.</translation>
    </message>
    <message>
        <source>What is done to every sum: relu keeps what is above 0; tanh and sigmoid bend it into a range.</source>
        <translation>Ce que devient chaque somme : relu garde ce qui dépasse 0 ; tanh et sigmoid la courbent dans un intervalle.</translation>
    </message>
    <message>
        <source>The share of the last values that is left out by chance in each step, so that the network can't rely on a few.</source>
        <translation>La part des dernières valeurs laissées de côté au hasard à chaque pas, pour que le réseau ne compte pas sur quelques-unes.</translation>
    </message>
    <message>
        <source>Scale and centre the drawing</source>
        <translation>Ajuster et centrer le dessin</translation>
    </message>
    <message>
        <source>Framing makes all drawings equally large and puts them in the middle, before the network sees them.</source>
        <translation>Le cadrage donne la même taille à tous les dessins et les met au milieu, avant que le réseau ne les voie.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>Couc&amp;hes</translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>C&amp;artes</translation>
    </message>
    <message>
        <source>Acti&amp;vation</source>
        <translation>A&amp;ctivation</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>Dr&amp;opout</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Short strokes</source>
        <translation>Traits courts</translation>
    </message>
    <message>
        <source>Bends and crossings</source>
        <translation>Courbes et croisements</translation>
    </message>
    <message>
        <source>Bows and corners</source>
        <translation>Arcs et coins</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>Parties de chiffres</translation>
    </message>
    <message>
        <source>Whole digits</source>
        <translation>Chiffres entiers</translation>
    </message>
    <message>
        <source>Framed drawing</source>
        <translation>Dessin cadré</translation>
    </message>
    <message>
        <source>scaled to 20 cells</source>
        <translation>ajusté à 20 cases</translation>
    </message>
    <message>
        <source>centred by mass</source>
        <translation>centré sur sa masse</translation>
    </message>
    <message>
        <source>Your drawing, framed</source>
        <translation>Votre dessin, cadré</translation>
    </message>
    <message>
        <source>28 by 28 cells</source>
        <translation>28 cases sur 28</translation>
    </message>
    <message>
        <source>made equally large</source>
        <translation>mis à la même taille</translation>
    </message>
    <message>
        <source>moved to the middle</source>
        <translation>déplacé au milieu</translation>
    </message>
    <message>
        <source>{channels} maps, {height} × {width} ({name})</source>
        <translation>{channels} cartes, {height} × {width} ({name})</translation>
    </message>
    <message>
        <source>{channels} feature maps, {height} by {width}</source>
        <translation>{channels} cartes de caractéristiques, {height} sur {width}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>{number} numbers</source>
        <translation>{number} nombres</translation>
    </message>
    <message>
        <source>flattened</source>
        <translation>aplati</translation>
    </message>
    <message>
        <source>all cells in one row</source>
        <translation>toutes les cases en une rangée</translation>
    </message>
    <message>
        <source>weighted sum of each map</source>
        <translation>somme pondérée de chaque carte</translation>
    </message>
    <message>
        <source>one for each map</source>
        <translation>un pour chaque carte</translation>
    </message>
    <message>
        <source>{number} features</source>
        <translation>{number} caractéristiques</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>Dix chiffres</translation>
    </message>
    <message>
        <source>logit, likelihood</source>
        <translation>logit, probabilité</translation>
    </message>
    <message>
        <source>weighted sum + bias</source>
        <translation>somme pondérée + biais</translation>
    </message>
    <message>
        <source>score, how likely</source>
        <translation>score, probabilité</translation>
    </message>
    <message>
        <source>all numbers vote</source>
        <translation>tous les nombres votent</translation>
    </message>
    <message>
        <source>scores become shares of 100 %</source>
        <translation>les scores deviennent des parts de 100 %</translation>
    </message>
    <message>
        <source>largest</source>
        <comment>value that pooling keeps</comment>
        <translation>maximum</translation>
    </message>
    <message>
        <source>average</source>
        <comment>value that pooling keeps</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>{size} convolution</source>
        <translation>convolution {size}</translation>
    </message>
    <message>
        <source>{size} {kind} pooling</source>
        <translation>pooling {size} ({kind})</translation>
    </message>
    <message>
        <source>normalization</source>
        <translation>normalisation</translation>
    </message>
    <message>
        <source>{function} activation</source>
        <translation>activation {function}</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>convolution: search for a pattern</source>
        <translation>convolution : chercher un motif</translation>
    </message>
    <message>
        <source>pooling: keep the {which} of {count}</source>
        <translation>pooling : {which} de {count} voisins</translation>
    </message>
    <message>
        <source>rescale by learned numbers</source>
        <translation>mise à l'échelle par des nombres appris</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>activation : sous 0 devient 0</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The program's network</source>
        <translation>Le réseau du programme</translation>
    </message>
    <message>
        <source>The small network</source>
        <translation>Le petit réseau</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Chargement ...</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>What strangers wrote, row by row, and what the network named: the right answers are on the diagonal, Unknown is in the last column. Point at a field for its number.</source>
        <translation>Ce que d'autres personnes ont écrit, ligne par ligne, et ce que le réseau a annoncé : les bonnes réponses sont sur la diagonale, Inconnu est dans la dernière colonne. Pointer une case pour voir son nombre.</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named} (right)</source>
        <translation>{digit} d'autres personnes, {count} sur {all} : {named} (juste)</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named}</source>
        <translation>{digit} d'autres personnes, {count} sur {all} : {named}</translation>
    </message>
    <message>
        <source>named</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>as drawn</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>in a corner</source>
        <translation>dans un coin</translation>
    </message>
    <message>
        <source>turned by 20°</source>
        <translation>tourné de 20°</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>épais</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>bruité</translation>
    </message>
</context>
<context>
    <name>DamageBars</name>
    <message>
        <source>500 strangers' digits: right, Unknown, wrong</source>
        <translation>500 chiffres d'autres personnes : juste, Inconnu, faux</translation>
    </message>
    <message>
        <source>Above the network in training, below the program's own: in colour what is read right, in grey what is Unknown, at the end, dark, what is wrong although it was named.</source>
        <translation>En haut le réseau en entraînement, en bas celui du programme : en couleur ce qui est bien lu, en gris ce qui est Inconnu, à la fin, en sombre, ce qui a été annoncé à tort.</translation>
    </message>
    <message>
        <source>{name}, {which}: {right} right, {wrong} wrong</source>
        <translation>{name}, {which} : {right} justes, {wrong} faux</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>ce réseau</translation>
    </message>
    <message>
        <source>own</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>Being measured...</source>
        <translation>Mesure en cours...</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>To learn from ({count})</source>
        <translation>Pour apprendre ({count})</translation>
    </message>
    <message>
        <source>By strangers, to test on ({count})</source>
        <translation>D'autres personnes, pour tester ({count})</translation>
    </message>
    <message>
        <source>No network learns from strangers' drawings: they come from other people and other places.</source>
        <translation>Aucun réseau n'apprend de ces dessins : ils viennent d'autres personnes et d'autres lieux.</translation>
    </message>
    <message>
        <source>Show &amp;Others</source>
        <translation>Voir d'autre&amp;s</translation>
    </message>
    <message>
        <source>Show other drawings of each digit.</source>
        <translation>Montrer d'autres dessins de chaque chiffre.</translation>
    </message>
    <message>
        <source>How many there are of each digit, all of them laid upon each other, and some of them. Click a drawing to put it on the grid.</source>
        <translation>Combien il y en a de chaque chiffre, tous superposés, et quelques-uns d'entre eux. Cliquer sur un dessin pour le mettre dans la grille.</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>Pas un chiffre</translation>
    </message>
    <message>
        <source>A {digit}</source>
        <translation>Un {digit}</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>généré</translation>
    </message>
    <message>
        <source>collected at {site}</source>
        <translation>recueilli : {site}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>pas un chiffre</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Everything is computed on this computer: nothing that you draw leaves it.</source>
        <translation>Tout est calculé sur cet ordinateur : rien de ce que vous dessinez n'en sort.</translation>
    </message>
    <message>
        <source>The drawings of the workshop are made of UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, licence CC BY 4.0.</source>
        <translation>Les dessins de l'atelier viennent de UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, licence CC BY 4.0.</translation>
    </message>
    <message>
        <source>About Digit</source>
        <translation>À propos de Digit</translation>
    </message>
    <message>
        <source>Draw a digit, and see what a neural network makes of it.</source>
        <translation>Dessinez un chiffre et voyez ce qu'un réseau de neurones en fait.</translation>
    </message>
    <message>
        <source>none is loaded</source>
        <translation>aucun n'est chargé</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Réseau :</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence.</source>
        <translation>Ce programme est un logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation>Choisir un fichier de modèle</translation>
    </message>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>Modèles Keras (*.keras)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>An error in the program. It keeps running, and your drawing is safe.</source>
        <translation>Une erreur dans le programme. Il continue de fonctionner, et votre dessin est en sécurité.</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>Le journal est dans {file}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>left mouse button, pen or finger</source>
        <translation>bouton gauche de la souris, stylet ou doigt</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>right mouse button, or the pen's other end</source>
        <translation>bouton droit de la souris, ou l'autre bout du stylet</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Aller de case en case</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>touches fléchées</translation>
    </message>
    <message>
        <source>Draw at the cell</source>
        <translation>Dessiner dans la case</translation>
    </message>
    <message>
        <source>Space; hold it down and go on with the arrows for a line</source>
        <translation>Espace ; la maintenir et avancer avec les flèches pour une ligne</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>drop it on the window, or paste it</source>
        <translation>la déposer sur la fenêtre, ou la coller</translation>
    </message>
    <message>
        <source>See why a digit, or why not</source>
        <translation>Voir pourquoi un chiffre, ou pourquoi pas</translation>
    </message>
    <message>
        <source>click its bar, or press 0 to 9</source>
        <translation>cliquer sur sa barre, ou appuyer sur 0 à 9</translation>
    </message>
    <message>
        <source>See what would make it another digit</source>
        <translation>Voir ce qui en ferait un autre chiffre</translation>
    </message>
    <message>
        <source>right-click its bar, or press Ctrl with 0 to 9</source>
        <translation>clic droit sur sa barre, ou Ctrl avec 0 à 9</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>Dire ce que c'est</translation>
    </message>
    <message>
        <source>press Shift with 0 to 9, or N</source>
        <translation>appuyer sur Maj avec 0 à 9, ou N</translation>
    </message>
    <message>
        <source>On the grid</source>
        <translation>Dans la grille</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>DrawingFile</name>
    <message>
        <source>it has more strokes than a file may hold</source>
        <translation>il a plus de traits qu'un fichier ne peut en contenir</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it is not JSON, or only a part of it</source>
        <translation>ce n'est pas du JSON, ou seulement une partie</translation>
    </message>
    <message>
        <source>it is not a drawing of this program</source>
        <translation>ce n'est pas un dessin de ce programme</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation>il a été écrit par une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>nothing is drawn in it</source>
        <translation>rien n'y est dessiné</translation>
    </message>
</context>
<context>
    <name>DrawingGrid</name>
    <message>
        <source>Drawing grid</source>
        <translation>Grille de dessin</translation>
    </message>
    <message>
        <source>Draw with the mouse, or go from cell to cell with the arrow keys and hold Space down to draw.</source>
        <translation>Dessinez à la souris, ou allez de case en case avec les flèches en maintenant Espace pour dessiner.</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger</source>
        <translation>Dessinez ici un chiffre, à la souris, au stylet ou au doigt</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Your drawing</source>
        <translation>Votre dessin</translation>
    </message>
    <message>
        <source>What the network in training makes of the drawing in the main window, after every few steps. A digit is named when its bar passes the line at 50 %.</source>
        <translation>Ce que le réseau en entraînement fait du dessin de la fenêtre principale, tous les quelques pas. Un chiffre est annoncé quand sa barre dépasse la ligne à 50 %.</translation>
    </message>
    <message>
        <source>Your drawing: {named}</source>
        <translation>Votre dessin : {named}</translation>
    </message>
    <message>
        <source>Draw a digit in the main window, and see it being learned here.</source>
        <translation>Dessinez un chiffre dans la fenêtre principale et voyez ici comment il est appris.</translation>
    </message>
</context>
<context>
    <name>DrawingsExport</name>
    <message>
        <source>Export All Drawings</source>
        <translation>Exporter tous les dessins</translation>
    </message>
    <message>
        <source>Table, a row for each drawing (*.csv)</source>
        <translation>Tableau, une ligne par dessin (*.csv)</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npz)</source>
        <translation>Tableaux NumPy (*.npz)</translation>
    </message>
    <message>
        <source>{name}: drawings are exported as .npz or as .csv.</source>
        <translation>{name} : les dessins sont exportés en .npz ou en .csv.</translation>
    </message>
</context>
<context>
    <name>DrawingsMap</name>
    <message>
        <source>Strangers' digits by what the chosen layer makes of them.</source>
        <translation>Chiffres d'autres personnes, selon ce que la couche choisie en fait.</translation>
    </message>
    <message>
        <source>The map is being drawn.</source>
        <translation>La carte est en cours de tracé.</translation>
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Recognized drawings are kept here.</source>
        <translation>Les dessins reconnus sont gardés ici.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Earlier drawings, newest first; click one to bring it back</source>
        <translation>Dessins précédents, le plus récent d'abord ; cliquer sur l'un d'eux pour le reprendre</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>&amp;Tout retirer</translation>
    </message>
    <message>
        <source>Answered by the network used before: {words}. Click it to ask the present one.</source>
        <translation>Réponse du réseau utilisé avant : {words}. Cliquer pour interroger le réseau actuel.</translation>
    </message>
</context>
<context>
    <name>ExamplesTable</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Here the program keeps how you write.

Press Write Ten, and write each digit a few times; it takes two minutes. Or, when an answer in the main window is wrong, press Shift and the right digit's key.</source>
        <translation>Ici, le programme retient votre façon d'écrire.

Appuyez sur Écrire les dix et écrivez chaque chiffre quelques fois ; cela prend deux minutes. Ou, quand une réponse de la fenêtre principale est fausse, appuyez sur Maj et la touche du bon chiffre.</translation>
    </message>
</context>
<context>
    <name>ExperimentBanner</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Back to the network and the drawing as they are</source>
        <translation>Revenir au réseau et au dessin tels qu'ils sont</translation>
    </message>
    <message>
        <source>Experiment: {summary}. The columns and tabs show what the network computes in it; the answer beside the drawing is the one without it.</source>
        <translation>Expérience : {summary}. Les colonnes et les onglets montrent ce que le réseau y calcule ; la réponse à côté du dessin est celle sans elle.</translation>
    </message>
</context>
<context>
    <name>ExperimentSliders</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>What the digits' values are divided by before they become likelihoods. Above 1: less sure of itself; below 1: surer.</source>
        <translation>Ce par quoi les valeurs des chiffres sont divisées avant de devenir des probabilités. Au-dessus de 1 : moins sûr de lui ; en dessous de 1 : plus sûr.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>A digit is named when its likelihood exceeds this; else the answer is Unknown.</source>
        <translation>Un chiffre est annoncé quand sa probabilité le dépasse ; sinon la réponse est Inconnu.</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Cells to the right; below 0 left.</source>
        <translation>Cases vers la droite ; sous 0, vers la gauche.</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Cells down; below 0 up.</source>
        <translation>Cases vers le bas ; sous 0, vers le haut.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Degrees, clockwise.</source>
        <translation>Degrés, dans le sens des aiguilles d'une montre.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Of the drawing's own size.</source>
        <translation>Par rapport à la taille du dessin.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>How far ink is smeared, in cells.</source>
        <translation>Jusqu'où l'encre s'étale, en cases.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Random ink in each cell.</source>
        <translation>Encre au hasard dans chaque case.</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n map(s) off</source>
        <translation><numerusform>%n carte désactivée</numerusform><numerusform>%n cartes désactivées</numerusform></translation></message>
    <message>
        <source>temperature {value}</source>
        <translation>température {value}</translation>
    </message>
    <message>
        <source>threshold {value}</source>
        <translation>seuil {value}</translation>
    </message>
    <message>
        <source>shifted right by {value}</source>
        <translation>décalé de {value} vers la droite</translation>
    </message>
    <message>
        <source>shifted down by {value}</source>
        <translation>décalé de {value} vers le bas</translation>
    </message>
    <message>
        <source>turned by {value}°</source>
        <translation>tourné de {value}°</translation>
    </message>
    <message>
        <source>size {value}</source>
        <translation>taille {value}</translation>
    </message>
    <message>
        <source>blurred by {value} cells</source>
        <translation>flou de {value} cases</translation>
    </message>
    <message>
        <source>noise {value}</source>
        <translation>bruit {value}</translation>
    </message>
    <message>
        <source>Change something, and 1,000 people's drawings are tried with it, too.</source>
        <translation>Changez quelque chose : les dessins de 1 000 personnes sont aussi essayés ainsi.</translation>
    </message>
    <message>
        <source>Trying {total} people's drawings: {drawings} done ...</source>
        <translation>Essai des dessins de {total} personnes : {drawings} faits ...</translation>
    </message>
    <message>
        <source>Of {total} people's drawings the network names {after} rightly; without the experiment {before}.</source>
        <translation>Sur les dessins de {total} personnes, le réseau en nomme bien {after} ; sans l'expérience {before}.</translation>
    </message>
</context>
<context>
    <name>ExplanationController</name>
    <message>
        <source>Why not {digit}?</source>
        <translation>Pourquoi pas {digit} ?</translation>
    </message>
    <message>
        <source>Why {digit}?</source>
        <translation>Pourquoi {digit} ?</translation>
    </message>
    <message>
        <source>What speaks for {digit}?</source>
        <translation>Qu'est-ce qui parle pour {digit} ?</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit}; red ink is against.</source>
        <translation>Aucune encre ne parle pour {a_digit} ; l'encre rouge est contre.</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit} rather than {another}; red ink is against.</source>
        <translation>Aucune encre ne parle pour {a_digit} plutôt que pour {another} ; l'encre rouge est contre.</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit}. Blue ink speaks for the {digit}, red against.</source>
        <translation>Le morceau encadré, {place}, parle le plus pour {a_digit}. L'encre bleue parle pour le {digit}, la rouge contre.</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit} rather than {another}. Blue ink speaks for the {digit}, red against.</source>
        <translation>Le morceau encadré, {place}, parle le plus pour {a_digit} plutôt que pour {another}. L'encre bleue parle pour le {digit}, la rouge contre.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Exactly:</source>
        <translation>Précisément :</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Your drawing, framed</source>
        <translation>Votre dessin, cadré</translation>
    </message>
    <message>
        <source>Before anything is looked for, the drawing is made equally large for everybody and moved to the middle. So it does not matter where on the sheet you draw, or how large.</source>
        <translation>Avant toute recherche, le dessin est mis à la même taille pour tout le monde et déplacé au milieu. Peu importe donc où vous dessinez sur la feuille, et en quelle taille.</translation>
    </message>
    <message>
        <source>The ink's longer side is scaled to 20 cells, proportions kept, and its centre of mass is moved to the middle of 28 &amp;times; 28 cells, as for the MNIST digits. Each value lies between 0 (paper) and 1 (ink). This framing is part of the network, without anything learned.</source>
        <translation>Le plus long côté de l'encre est ajusté à 20 cases, en gardant les proportions, et son centre de masse est placé au milieu de 28 &amp;times; 28 cases, comme pour les chiffres de MNIST. Chaque valeur est entre 0 (papier) et 1 (encre). Ce cadrage fait partie du réseau, sans rien d'appris.</translation>
    </message>
    <message>
        <source>Each little picture is a &lt;b&gt;feature map&lt;/b&gt;: the result of searching the whole drawing for one pattern. The stronger its colour, the better the pattern fits. The search slides a small window over the pictures of the column before, multiplies each cell by a number, and adds it all up.</source>
        <translation>Chaque petite image est une &lt;b&gt;carte de caractéristiques&lt;/b&gt; : le résultat de la recherche d'un motif dans tout le dessin. Plus sa couleur est forte, mieux le motif correspond. La recherche fait glisser une petite fenêtre sur les images de la colonne précédente, multiplie chaque case par un nombre et additionne le tout.</translation>
    </message>
    <message>
        <source>Nobody told the network what to look for.</source>
        <translation>Personne n'a dit au réseau quoi chercher.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: value = &amp;Sigma; patch &amp;times; kernel + bias, over {cells} cells of each map of the column before; the same kernel at every place.</source>
        <translation>&lt;b&gt;Convolution&lt;/b&gt; : valeur = &amp;Sigma; extrait &amp;times; noyau + biais, sur {cells} cases de chaque carte de la colonne précédente ; le même noyau partout.</translation>
    </message>
    <message>
        <source>A cell of these maps depends on at most {side} &amp;times; {side} cells of the framed drawing, its receptive field. &lt;b&gt;Influence&lt;/b&gt;, the bar under a map: the sum over its cells of value &amp;times; derivative of the likeliest digit's logit. After the last maps, these sums and the bias add up to the logit.</source>
        <translation>Une case de ces cartes dépend d'au plus {side} &amp;times; {side} cases du dessin cadré, son champ récepteur. &lt;b&gt;Influence&lt;/b&gt;, la barre sous une carte : la somme sur ses cases de valeur &amp;times; dérivée du logit du chiffre le plus probable. Après les dernières cartes, ces sommes et le biais donnent ensemble le logit.</translation>
    </message>
    <message>
        <source>{pattern}: {count} feature maps</source>
        <translation>{pattern} : {count} cartes de caractéristiques</translation>
    </message>
    <message>
        <source>Then only the &lt;b&gt;largest of a few neighbours&lt;/b&gt; is kept (pooling): the picture gets smaller, and it no longer matters if a stroke lies one cell further left.</source>
        <translation>Ensuite, seul le &lt;b&gt;plus grand de quelques voisins&lt;/b&gt; est gardé (pooling) : l'image devient plus petite, et peu importe qu'un trait soit une case plus à gauche.</translation>
    </message>
    <message>
        <source>What comes out below 0 becomes 0 (&lt;b&gt;activation&lt;/b&gt;): a pattern is there, or it is not; it can't be there less than not at all.</source>
        <translation>Ce qui sort au-dessous de 0 devient 0 (&lt;b&gt;activation&lt;/b&gt;) : un motif est là ou il n'y est pas ; il ne peut pas être là moins que pas du tout.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt; keeps the {which} value of each {rows} &amp;times; {columns} neighbours.</source>
        <translation>Le &lt;b&gt;pooling&lt;/b&gt; garde une valeur pour {rows} &amp;times; {columns} voisins : {which}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Batch normalization&lt;/b&gt;: a factor and a shift for each map, learned with the weights.</source>
        <translation>&lt;b&gt;Normalisation par lot&lt;/b&gt; : un facteur et un décalage pour chaque carte, appris avec les poids.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: {formula}.</source>
        <translation>&lt;b&gt;Activation&lt;/b&gt; : {formula}.</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers, each from one map: how strong its pattern is, and whether it is where it counts.</source>
        <translation>Tout ce qui a été trouvé est résumé en {number} nombres, chacun venant d'une carte : la force de son motif, et s'il est là où cela compte.</translation>
    </message>
    <message>
        <source>feature = &amp;Sigma; map &amp;times; weights, one weight for each cell of the map: a mean that knows the place.</source>
        <translation>caractéristique = &amp;Sigma; carte &amp;times; poids, un poids pour chaque case de la carte : une moyenne qui connaît le lieu.</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers: all cells of all maps, in one long row.</source>
        <translation>Tout ce qui a été trouvé est résumé en {number} nombres : toutes les cases de toutes les cartes, en une longue rangée.</translation>
    </message>
    <message>
        <source>Each feature is a cell of a map of the column before (flattened).</source>
        <translation>Chaque caractéristique est une case d'une carte de la colonne précédente (aplatie).</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers.</source>
        <translation>Tout ce qui a été trouvé est résumé en {number} nombres.</translation>
    </message>
    <message>
        <source>The features are what the last dense layer takes.</source>
        <translation>Les caractéristiques sont ce que reçoit la dernière couche dense.</translation>
    </message>
    <message>
        <source>The bars show what each adds to the score of the likeliest digit: to the right for it, to the left against it.</source>
        <translation>Les barres montrent ce que chacun ajoute au score du chiffre le plus probable : à droite pour, à gauche contre.</translation>
    </message>
    <message>
        <source>The bars show feature &amp;times; weight of the likeliest digit's logit.</source>
        <translation>Les barres montrent caractéristique &amp;times; poids du logit du chiffre le plus probable.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Every number of the summary votes for or against each digit; the votes add up to its &lt;b&gt;score&lt;/b&gt;. The scores are turned into shares of 100 %: a digit with a clearly higher score gets nearly everything. If no digit gets more than {threshold}, the program says &lt;b&gt;Unknown&lt;/b&gt; rather than guess: the drawing looks like none of the ten, or like two of them.</source>
        <translation>Chaque nombre du résumé vote pour ou contre chaque chiffre ; les votes s'additionnent et donnent son &lt;b&gt;score&lt;/b&gt;. Les scores sont convertis en parts de 100 % : un chiffre au score nettement plus haut reçoit presque tout. Si aucun chiffre ne dépasse {threshold}, le programme dit &lt;b&gt;Inconnu&lt;/b&gt; plutôt que de deviner : le dessin ne ressemble à aucun des dix, ou à deux d'entre eux.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; feature &amp;times; weight + bias.</source>
        <translation>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; caractéristique &amp;times; poids + biais.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): evidence for a digit can't be negative, so where nothing speaks for any digit all ten are equal, at 10 %.</source>
        <translation>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;) : les indices pour un chiffre ne peuvent pas être négatifs ; quand rien ne parle pour aucun chiffre, les dix sont égaux, à 10 %.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temperature&lt;/b&gt;: the logits are divided by it, so that of the drawings with 80 % likelihood, 80 % are that digit.</source>
        <translation>&lt;b&gt;Température&lt;/b&gt; : les logits sont divisés par elle, pour que, parmi les dessins à 80 % de probabilité, 80 % soient bien ce chiffre.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;temperature&lt;/b&gt; that makes likelihoods honest is part of the weights and the bias already: they were divided by it when the training was over.</source>
        <translation>La &lt;b&gt;température&lt;/b&gt; qui rend les probabilités honnêtes est déjà contenue dans les poids et le biais : ils ont été divisés par elle à la fin de l'entraînement.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: likelihood = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, over the ten digits. Below {threshold} for the likeliest, the answer is Unknown.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt; : probabilité = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, sur les dix chiffres. Si le plus probable est sous {threshold}, la réponse est Inconnu.</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>Dix chiffres</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Comment il a appris</translation>
    </message>
    <message>
        <source>Nobody told the network what a 4 looks like. It began with random numbers in all its windows, and guessed. It was shown more than a million drawings by many people, each with the right answer. After every guess all numbers were changed a tiny bit, in the direction that makes the right answer likelier. The patterns that it looks for came about in that way. It was also shown letters and scribbles, and learned to give no digit a high score for them.</source>
        <translation>Personne n'a dit au réseau à quoi ressemble un 4. Il a commencé avec des nombres au hasard dans toutes ses fenêtres, et il a deviné. On lui a montré plus d'un million de dessins de nombreuses personnes, chacun avec la bonne réponse. Après chaque essai, tous les nombres ont été un tout petit peu changés, dans le sens qui rend la bonne réponse plus probable. Les motifs qu'il cherche sont nés ainsi. On lui a aussi montré des lettres et des gribouillis, et il a appris à n'y donner un score élevé à aucun chiffre.</translation>
    </message>
    <message>
        <source>Weights start at random. For a batch of drawings the loss is the cross-entropy between the likelihoods and the right answers (for what is no digit: one tenth each). Its gradient with respect to every weight is computed backwards through the network (backpropagation), and the weights move a small step against it. Repeated for thousands of batches. Then the temperature is fitted on people whose drawings were not used for training.</source>
        <translation>Les poids sont d'abord pris au hasard. Pour un lot de dessins, la perte est l'entropie croisée entre les probabilités et les bonnes réponses (pour ce qui n'est pas un chiffre : un dixième chacun). Son gradient par rapport à chaque poids est calculé en remontant le réseau (rétropropagation), et les poids font un petit pas en sens inverse. On répète cela pour des milliers de lots. Enfin, la température est ajustée sur des personnes dont les dessins n'ont pas servi à l'entraînement.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often it has seen all its drawings.</source>
        <translation>Combien de fois il a vu tous ses dessins.</translation>
    </message>
    <message>
        <source>Strangers read right</source>
        <translation>Autres personnes : bien lus</translation>
    </message>
    <message>
        <source>Of 1,000 digits by people whose drawings it never learns from, the share for which it names the right digit.</source>
        <translation>Sur 1 000 chiffres de personnes dont il n'apprend jamais les dessins, la part où il annonce le bon chiffre.</translation>
    </message>
    <message>
        <source>Learned read right</source>
        <translation>Appris : bien lus</translation>
    </message>
    <message>
        <source>The same for drawings that it learns from. When it is much better at these, it has learned them by heart.</source>
        <translation>La même chose pour les dessins dont il apprend. S'il est bien meilleur sur ceux-ci, il les a appris par cœur.</translation>
    </message>
    <message>
        <source>No digit: Unknown</source>
        <translation>Pas un chiffre : Inconnu</translation>
    </message>
    <message>
        <source>Of 200 letters and scribbles by strangers, the share that it rightly calls Unknown.</source>
        <translation>Sur 200 lettres et gribouillis d'autres personnes, la part qu'il dit à raison Inconnu.</translation>
    </message>
</context>
<context>
    <name>FindDigits</name>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>Rien n'est écrit sur cette image.</translation>
    </message>
</context>
<context>
    <name>FollowedPanel</name>
    <message>
        <source>One value, followed</source>
        <translation>Une valeur, suivie</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Slide the window over the map (Space)</source>
        <translation>Faire glisser la fenêtre sur la carte (Espace)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To the value that was followed before (Backspace)</source>
        <translation>À la valeur suivie avant (Retour arrière)</translation>
    </message>
    <message>
        <source>All that is added up</source>
        <translation>Tout ce qui est additionné</translation>
    </message>
    <message>
        <source>{column}, {count} numbers:</source>
        <translation>{column}, {count} nombres :</translation>
    </message>
    <message>
        <source>{column}, {count} maps:</source>
        <translation>{column}, {count} cartes :</translation>
    </message>
    <message>
        <source>Sum &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>Somme &lt;b&gt;{total}&lt;/b&gt;</translation>
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
        <translation>Dessin cadré</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>framed drawing</source>
        <translation>dessin cadré</translation>
    </message>
    <message>
        <source>map {channel}</source>
        <translation>carte {channel}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>nombre {number}</translation>
    </message>
    <message>
        <source>The score (logit) of {channel}</source>
        <translation>Le score (logit) du {channel}</translation>
    </message>
    <message>
        <source>Number {channel} of the summary</source>
        <translation>Nombre {channel} du résumé</translation>
    </message>
    <message>
        <source>{pattern}, map {channel}, row {row}, column {column}</source>
        <translation>{pattern}, carte {channel}, ligne {row}, colonne {column}</translation>
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
        <translation>Mon écriture</translation>
    </message>
    <message>
        <source>Keep an Example</source>
        <translation>Garder un exemple</translation>
    </message>
    <message>
        <source>Change What It Is</source>
        <translation>Changer ce que c'est</translation>
    </message>
    <message>
        <source>Say That It Is Right</source>
        <translation>Dire que c'est juste</translation>
    </message>
    <message>
        <source>Delete Examples</source>
        <translation>Supprimer des exemples</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>Renommer l'écriture</translation>
    </message>
    <message>
        <source>Remove the Hand</source>
        <translation>Retirer l'écriture</translation>
    </message>
    <message>
        <source>{file} can't be opened: {why}.</source>
        <translation>Impossible d'ouvrir {file} : {why}.</translation>
    </message>
    <message>
        <source>{file} can't be used: {why}.</source>
        <translation>Impossible d'utiliser {file} : {why}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was opened: %n example(s).</source>
        <translation><numerusform>« {name} » a été ouvert : %n exemple.</numerusform><numerusform>« {name} » a été ouvert : %n exemples.</numerusform></translation></message>
</context>
<context>
    <name>HandBar</name>
    <message>
        <source>Hand</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Whose examples these are</source>
        <translation>De qui sont ces exemples</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>É&amp;criture</translation>
    </message>
    <message>
        <source>&amp;New Hand...</source>
        <translation>&amp;Nouvelle écriture...</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>&amp;Renommer...</translation>
    </message>
    <message>
        <source>Re&amp;move with All Examples</source>
        <translation>Retirer avec &amp;tous les exemples</translation>
    </message>
    <message>
        <source>&amp;Open from a File...</source>
        <translation>&amp;Ouvrir depuis un fichier...</translation>
    </message>
    <message>
        <source>&amp;Save to a File...</source>
        <translation>&amp;Enregistrer dans un fichier...</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>New Hand</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>Renommer l'écriture</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>De qui est cette écriture ?</translation>
    </message>
    <message>
        <source>Open a Hand</source>
        <translation>Ouvrir une écriture</translation>
    </message>
    <message>
        <source>Save the Hand</source>
        <translation>Enregistrer l'écriture</translation>
    </message>
    <message>
        <source>Hands (*.json)</source>
        <translation>Écritures (*.json)</translation>
    </message>
</context>
<context>
    <name>HandEntry</name>
    <message>
        <source>Draw a digit first</source>
        <translation>Dessinez d'abord un chiffre</translation>
    </message>
    <message>
        <source>The program has a newer network: it is being taught “{hand}” again.</source>
        <translation>Le programme a un réseau plus récent : il est de nouveau adapté à « {hand} ».</translation>
    </message>
</context>
<context>
    <name>HandFile</name>
    <message>
        <source>it is not a hand of this program</source>
        <translation>ce n’est pas une écriture de ce programme</translation>
    </message>
    <message>
        <source>it has more than {most} examples</source>
        <translation>il contient plus de {most} exemples</translation>
    </message>
    <message>
        <source>there are no examples in it</source>
        <translation>il ne contient aucun exemple</translation>
    </message>
</context>
<context>
    <name>HandStore</name>
    <message>
        <source>{path} can't be made: {error}.</source>
        <translation>{path} ne peut pas être créé : {error}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>A hand has at most {most} examples.</source>
        <translation>Une écriture a au plus {most} exemples.</translation>
    </message>
    <message>
        <source>This hand was removed by another program.</source>
        <translation>Cette écriture a été supprimée par un autre programme.</translation>
    </message>
    <message>
        <source>A hand needs a name.</source>
        <translation>Une écriture doit avoir un nom.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>Un nom a au plus {most} caractères.</translation>
    </message>
    <message>
        <source>There is a hand called “{name}” already.</source>
        <translation>Il existe déjà une écriture nommée « {name} ».</translation>
    </message>
    <message>
        <source>The disk is full: the example could not be kept. What was kept is safe.</source>
        <translation>Le disque est plein : l’exemple n’a pas pu être conservé. Ce qui était conservé est intact.</translation>
    </message>
    <message>
        <source>Another program keeps {path} busy; try again.</source>
        <translation>Un autre programme occupe {path} ; réessayez.</translation>
    </message>
    <message>
        <source>{path} can't be opened or written.</source>
        <translation>{path} ne peut être ni ouvert ni écrit.</translation>
    </message>
    <message>
        <source>{path} is damaged. Move it away, and new examples are kept in a new file.</source>
        <translation>{path} est endommagé. Déplacez-le, et les nouveaux exemples iront dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({error}).</source>
        <translation>{path} n’a pas pu être lu ou écrit ({error}).</translation>
    </message>
</context>
<context>
    <name>HandWindow</name>
    <message>
        <source>My Hand</source>
        <translation>Mon écriture</translation>
    </message>
    <message>
        <source>&amp;Write Ten</source>
        <translation>Écrire les &amp;dix</translation>
    </message>
    <message>
        <source>Write each digit a few times, one after the other</source>
        <translation>Écrire chaque chiffre quelques fois, l'un après l'autre</translation>
    </message>
    <message>
        <source>each </source>
        <comment>each digit 3 times</comment>
        <translation>chacun </translation>
    </message>
    <message>
        <source> times</source>
        <comment>each digit 3 times</comment>
        <translation> fois</translation>
    </message>
    <message>
        <source>How often each digit is written</source>
        <translation>Combien de fois chaque chiffre est écrit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Annuler la dernière modification (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <translation>Refaire la modification (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation>C'es&amp;t</translation>
    </message>
    <message>
        <source>Say what the selected examples are (0 to 9, or N)</source>
        <translation>Dire ce que sont les exemples sélectionnés (0 à 9, ou N)</translation>
    </message>
    <message>
        <source>It Is Ri&amp;ght</source>
        <translation>C'est &amp;juste</translation>
    </message>
    <message>
        <source>Learn from the selected ones, whatever the others say</source>
        <translation>Apprendre de ceux qui sont sélectionnés, quoi que disent les autres</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected examples (Delete)</source>
        <translation>Supprimer les exemples sélectionnés (Suppr)</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) kept.</source>
        <translation><numerusform>%n exemple conservé.</numerusform><numerusform>%n exemples conservés.</numerusform></translation></message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>None</source>
        <comment>no digit</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>pas un chiffre</translation>
    </message>
    <message numerus="yes">
        <source>Kept as {what}, for “{hand}”: %n example(s) so far.</source>
        <translation><numerusform>Conservé comme {what}, pour « {hand} » : %n exemple jusqu’ici.</numerusform><numerusform>Conservé comme {what}, pour « {hand} » : %n exemples jusqu’ici.</numerusform></translation></message>
    <message>
        <source>Your other examples look different. It was left out.</source>
        <translation>Vos autres exemples sont différents. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>By your other examples it is {what}. It was left out.</source>
        <translation>D'après vos autres exemples : {what}. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Il n'y a pas encore d'exemples.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s).</source>
        <translation><numerusform>%n exemple.</numerusform><numerusform>%n exemples.</numerusform></translation></message>
    <message>
        <source>None yet of {digits}; they are read as before.</source>
        <translation>Encore aucun de {digits} ; ils sont lus comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} are read, as before.</source>
        <translation><numerusform>Sur votre %n exemple, {after} est lu, comme avant.</numerusform><numerusform>Sur vos %n exemples, {after} sont lus, comme avant.</numerusform></translation></message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} instead of {before} are read.</source>
        <translation><numerusform>Sur votre %n exemple, {after} est lu au lieu de {before}.</numerusform><numerusform>Sur vos %n exemples, {after} sont lus au lieu de {before}.</numerusform></translation></message>
    <message>
        <source>Strangers' digits that are read</source>
        <translation>Chiffres d'autres personnes qui sont lus</translation>
    </message>
    <message>
        <source>Letters and marks that stay Unknown</source>
        <translation>Lettres et signes qui restent Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) left out, because the others contradict: see the marks.</source>
        <translation><numerusform>%n exemple écarté, car les autres le contredisent : voir la marque.</numerusform><numerusform>%n exemples écartés, car les autres les contredisent : voir les marques.</numerusform></translation></message>
    <message>
        <source>It can't be kept: other people's digits would be read worse. Look for examples that are not what they are said to be.</source>
        <translation>Impossible de le garder : les chiffres d'autres personnes seraient moins bien lus. Cherchez des exemples qui ne sont pas ce qu'ils sont censés être.</translation>
    </message>
    <message>
        <source>It can't be kept: letters and marks would be taken for digits. Look for scribbled examples.</source>
        <translation>Impossible de le garder : des lettres et des signes seraient pris pour des chiffres. Cherchez des exemples gribouillés.</translation>
    </message>
    <message>
        <source>It can't be kept: your own digits would be read worse. Write some more.</source>
        <translation>Impossible de le garder : vos propres chiffres seraient moins bien lus. Écrivez-en quelques autres.</translation>
    </message>
    <message>
        <source>{what}: {after}, as before.</source>
        <translation>{what} : {after}, comme avant.</translation>
    </message>
    <message>
        <source>{what}: {after} instead of {before}.</source>
        <translation>{what} : {after} au lieu de {before}.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>it doesn't end in a dense layer and a softmax</source>
        <translation>il ne se termine pas par une couche dense et un softmax</translation>
    </message>
    <message>
        <source>This feature is not a weighted sum of one feature map.</source>
        <translation>Cette caractéristique n'est pas une somme pondérée d'une seule carte de caractéristiques.</translation>
    </message>
</context>
<context>
    <name>HelpSections</name>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>How It Works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Draw a digit on the grid and press Predict. The program says which digit it is, and how likely each of the ten is.</source>
        <translation>Dessinez un chiffre dans la grille et appuyez sur Reconnaître. Le programme dit quel chiffre c'est, et la probabilité de chacun des dix.</translation>
    </message>
    <message>
        <source>A digit is named when it is more than 50 % likely. If none is, the answer is Unknown.</source>
        <translation>Un chiffre est annoncé quand sa probabilité dépasse 50 %. Si aucun ne la dépasse, la réponse est Inconnu.</translation>
    </message>
    <message>
        <source>{undo} Undo and {redo} Redo go through your strokes, {eraser} erases, and {clear} begins anew. The right mouse button erases, too.</source>
        <translation>{undo} Annuler et {redo} Rétablir parcourent vos traits, {eraser} gomme, et {clear} recommence à zéro. Le bouton droit de la souris gomme aussi.</translation>
    </message>
    <message>
        <source>Live (L) has the answer follow the pen.</source>
        <translation>Avec En direct (L), la réponse suit le stylet.</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Click a bar to see why: blue ink speaks for its digit, red ink against it.</source>
        <translation>Cliquez sur une barre pour voir pourquoi : l'encre bleue parle pour son chiffre, la rouge contre.</translation>
    </message>
    <message>
        <source>Right-click a bar to see what would make the drawing that digit, or to say that it is.</source>
        <translation>Faites un clic droit sur une barre pour voir ce qui ferait du dessin ce chiffre, ou pour dire que c'est lui.</translation>
    </message>
    <message>
        <source>Inside (N) shows what happens in the network. Click any number there to see where it comes from.</source>
        <translation>Intérieur (N) montre ce qui se passe dans le réseau. Cliquez-y sur un nombre pour voir d'où il vient.</translation>
    </message>
    <message>
        <source>Pictures and pages</source>
        <translation>Images et pages</translation>
    </message>
    <message>
        <source>Open, paste or drop a picture, a photo or a PDF file. On a page each digit gets a box; click one to look at it.</source>
        <translation>Ouvrez, collez ou déposez une image, une photo ou un fichier PDF. Sur une page, chaque chiffre est encadré ; cliquez sur l'un d'eux pour le regarder.</translation>
    </message>
    <message>
        <source>Drawings (H) shows earlier drawings. Click one to bring it back.</source>
        <translation>Dessins (H) montre les dessins précédents. Cliquez sur l'un d'eux pour le reprendre.</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>Apprenez-lui votre écriture</translation>
    </message>
    <message>
        <source>When an answer is wrong, press Shift with the right digit: the drawing is kept as an example. My Hand (M) teaches the network how you write.</source>
        <translation>Quand une réponse est fausse, appuyez sur Maj avec le bon chiffre : le dessin est gardé comme exemple. Mon écriture (M) apprend au réseau votre façon d'écrire.</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Sans souris</translation>
    </message>
    <message>
        <source>The arrow keys go from cell to cell, and Space draws; hold it down for a line. Tab leads to everything else.</source>
        <translation>Les flèches vont de case en case, et Espace dessine ; maintenez-la pour tracer une ligne. Tab mène à tout le reste.</translation>
    </message>
    <message>
        <source>The network has learned from many thousands of digits that people wrote. It has never seen yours.</source>
        <translation>Le réseau a appris sur des milliers et des milliers de chiffres écrits par des gens. Il n'a jamais vu les vôtres.</translation>
    </message>
    <message>
        <source>First the drawing is framed: brought to one size and put in the middle. So it does not matter where and how large you draw.</source>
        <translation>D'abord, le dessin est cadré : mis à une taille fixe et placé au milieu. Peu importe donc où vous dessinez, et en quelle taille.</translation>
    </message>
    <message>
        <source>Then small kernels slide over it. Each looks for one pattern everywhere: an edge, a bend, an end. Where the pattern is, its feature map shows large values.</source>
        <translation>Puis de petits noyaux glissent dessus. Chacun cherche partout un seul motif : un bord, une courbe, un bout de trait. Là où est le motif, sa carte de caractéristiques montre de grandes valeurs.</translation>
    </message>
    <message>
        <source>Further kernels look for patterns in these maps, until whole parts of digits are found.</source>
        <translation>D'autres noyaux cherchent des motifs dans ces cartes, jusqu'à trouver des parties entières de chiffres.</translation>
    </message>
    <message>
        <source>In the end the maps are summed up in a row of numbers. Each digit weighs them in its own way; that gives its score.</source>
        <translation>À la fin, les cartes sont résumées en une rangée de nombres. Chaque chiffre les pondère à sa façon ; cela donne son score.</translation>
    </message>
    <message>
        <source>The ten scores become likelihoods that add up to 100 %.</source>
        <translation>Les dix scores deviennent des probabilités, qui font ensemble 100 %.</translation>
    </message>
    <message>
        <source>The network has learned from letters and scribbles, too, for which no digit is right. That is why it can say Unknown.</source>
        <translation>Le réseau a aussi appris sur des lettres et des gribouillis, pour lesquels aucun chiffre n'est juste. C'est pourquoi il peut dire Inconnu.</translation>
    </message>
    <message>
        <source>It makes mistakes, more of them with thick brushes and rare forms. It does not understand what a digit is.</source>
        <translation>Il fait des erreurs, et davantage avec les pinceaux épais et les formes rares. Il ne comprend pas ce qu'est un chiffre.</translation>
    </message>
    <message>
        <source>The workshop (W) has lessons. Each asks a question, trains small networks for some seconds, and shows what came of it.</source>
        <translation>L'atelier (W) propose des leçons. Chacune pose une question, entraîne de petits réseaux pendant quelques secondes et montre le résultat.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: a value that a network computes for a drawing.</source>
        <translation>&lt;b&gt;Activation&lt;/b&gt; : une valeur qu'un réseau calcule pour un dessin.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: a kernel slides over a drawing or a map; at each place the values below it are multiplied by its weights and added up.</source>
        <translation>&lt;b&gt;Convolution&lt;/b&gt; : un noyau glisse sur un dessin ou une carte ; à chaque endroit, les valeurs au-dessous sont multipliées par ses poids et additionnées.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Feature map&lt;/b&gt;: what a kernel has found, place by place.</source>
        <translation>&lt;b&gt;Carte de caractéristiques&lt;/b&gt; : ce qu'un noyau a trouvé, endroit par endroit.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Framing&lt;/b&gt;: a drawing is brought to one size and put in the middle before it is looked at.</source>
        <translation>&lt;b&gt;Cadrage&lt;/b&gt; : un dessin est mis à une taille fixe et placé au milieu avant d'être regardé.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kernel&lt;/b&gt;: the few weights that describe one pattern.</source>
        <translation>&lt;b&gt;Noyau&lt;/b&gt; : les quelques poids qui décrivent un motif.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Likelihood&lt;/b&gt;: how likely a digit is; all ten add up to 100 %.</source>
        <translation>&lt;b&gt;Probabilité&lt;/b&gt; : à quel point un chiffre est probable ; les dix font ensemble 100 %.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt;: the score of a digit, before it becomes a likelihood.</source>
        <translation>&lt;b&gt;Logit&lt;/b&gt; : le score d'un chiffre, avant qu'il ne devienne une probabilité.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overfitting&lt;/b&gt;: a network has learned its drawings by heart, and is bad at others.</source>
        <translation>&lt;b&gt;Surapprentissage&lt;/b&gt; : un réseau a appris ses dessins par cœur, et lit mal les autres.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt;: of neighbouring values only the largest, or their average, is kept.</source>
        <translation>&lt;b&gt;Pooling&lt;/b&gt; : de plusieurs valeurs voisines, on ne garde que la plus grande, ou leur moyenne.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Receptive field&lt;/b&gt;: the part of the drawing that a value depends on.</source>
        <translation>&lt;b&gt;Champ récepteur&lt;/b&gt; : la partie du dessin dont dépend une valeur.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: the formula that makes likelihoods of logits.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt; : la formule qui change les logits en probabilités.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Training&lt;/b&gt;: the weights are changed a little, many thousand times, so that the answers get better.</source>
        <translation>&lt;b&gt;Entraînement&lt;/b&gt; : les poids sont un peu changés, des milliers de fois, pour que les réponses s'améliorent.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Weight&lt;/b&gt;: a number that a network has learned.</source>
        <translation>&lt;b&gt;Poids&lt;/b&gt; : un nombre qu'un réseau a appris.</translation>
    </message>
    <message>
        <source>Earlier drawings, your examples and the settings are kept in your own folder on this computer. You can delete drawings in the strip, and examples in My Hand.</source>
        <translation>Les dessins précédents, vos exemples et les réglages sont gardés dans votre propre dossier sur cet ordinateur. Vous pouvez supprimer des dessins dans la bande, et des exemples dans Mon écriture.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Why this answer?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Show which ink speaks for the answer, and which against it</source>
        <translation>Montrer quelle encre parle pour la réponse, et laquelle contre</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir dedans</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>Montrer ce qui se passe dans le réseau</translation>
    </message>
    <message>
        <source>Was it wrong?</source>
        <translation>Est-ce faux ?</translation>
    </message>
    <message>
        <source>Say what you drew: the program can learn how you write</source>
        <translation>Dire ce que vous avez dessiné : le programme peut apprendre votre façon d'écrire</translation>
    </message>
    <message>
        <source>Try next:</source>
        <translation>Essayez :</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>Fermer les conseils</translation>
    </message>
    <message>
        <source>Hints come with the next answer.</source>
        <translation>Les conseils viendront avec la prochaine réponse.</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>{name} is not a regular file.</source>
        <translation>{name} : ce n'est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} MB, and {most} MB can be opened.</source>
        <translation>{name} : trop grand, {size} Mo ; on peut ouvrir au plus {most} Mo.</translation>
    </message>
    <message>
        <source>{name} is not there: it may have been moved or renamed.</source>
        <translation>{name} : introuvable, peut-être déplacé ou renommé.</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>Impossible de lire {name} : {error}.</translation>
    </message>
    <message>
        <source>{name} is not a supported image.</source>
        <translation>{name} : cette sorte d'image n'est pas prise en charge.</translation>
    </message>
    <message>
        <source>{name} is a vector graphic. Save it as a PNG file, and open that.</source>
        <translation>{name} : c'est une image vectorielle. Enregistrez-la en PNG et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete.</source>
        <translation>{name} : endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>{name} is too large: {width} x {height} pixels, and {most} million can be opened.</source>
        <translation>{name} : trop grand, {width} x {height} pixels ; on peut en ouvrir au plus {most} millions.</translation>
    </message>
    <message>
        <source>{name} is an animation. Save one of its pictures, and open that.</source>
        <translation>{name} : c'est une animation. Enregistrez une de ses images et ouvrez-la.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The digit was found in the framed part of {name}.</source>
        <translation>Le chiffre a été trouvé dans la partie encadrée : {name}.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>{name} can't be opened: it is not a regular file.</source>
        <translation>Impossible d'ouvrir {name} : ce n'est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>Impossible de lire {name} : {error}.</translation>
    </message>
    <message>
        <source>{name} can't be opened: {error}.</source>
        <translation>Impossible d'ouvrir {name} : {error}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>%n fichier</numerusform><numerusform>%n fichiers</numerusform></translation></message>
    <message>
        <source>Opening {name}...</source>
        <translation>Ouverture : {name}...</translation>
    </message>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>Rien n'est écrit sur cette image.</translation>
    </message>
</context>
<context>
    <name>InsideDock</name>
    <message>
        <source>Inside the network</source>
        <translation>L'intérieur du réseau</translation>
    </message>
    <message>
        <source>What the network computes, from the drawing to the digit.</source>
        <translation>Ce que le réseau calcule, du dessin au chiffre.</translation>
    </message>
</context>
<context>
    <name>InsideHeader</name>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Précis</translation>
    </message>
    <message>
        <source>Whose inside is shown</source>
        <translation>Le réseau dont on montre l'intérieur</translation>
    </message>
    <message>
        <source>The network that answers, and whose inside is shown</source>
        <translation>Le réseau qui répond, et dont on montre l'intérieur</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Mots et nombres</translation>
    </message>
    <message>
        <source>Simple words for a class, or exact ones with technical names</source>
        <translation>Mots simples pour une classe, ou mots précis avec les termes techniques</translation>
    </message>
    <message>
        <source>How It Learned</source>
        <translation>Son apprentissage</translation>
    </message>
    <message>
        <source>Where the network's numbers come from</source>
        <translation>D'où viennent les nombres du réseau</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Change the network or the drawing, and see what it does</source>
        <translation>Changer le réseau ou le dessin, et voir l'effet</translation>
    </message>
    <message>
        <source>answers &lt;b&gt;{name}&lt;/b&gt;</source>
        <translation>réponse &lt;b&gt;{name}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>All maps of a column</source>
        <translation>Toutes les cartes d'une colonne</translation>
    </message>
    <message>
        <source>One Value</source>
        <translation>Une valeur</translation>
    </message>
    <message>
        <source>The sum behind one value</source>
        <translation>La somme derrière une valeur</translation>
    </message>
    <message>
        <source>All Maps</source>
        <translation>Toutes les cartes</translation>
    </message>
    <message>
        <source>Scores to Percent</source>
        <translation>Scores en pour cent</translation>
    </message>
    <message>
        <source>How ten scores become ten likelihoods</source>
        <translation>Comment dix scores deviennent dix probabilités</translation>
    </message>
    <message>
        <source>Two Networks</source>
        <translation>Deux réseaux</translation>
    </message>
    <message>
        <source>Both networks' answers, side by side</source>
        <translation>Les réponses des deux réseaux, côte à côte</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>What the parts do</source>
        <translation>Ce que font les parties</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try &amp;it in the Window</source>
        <translation>Essayer dans la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Have this network, as it is now, answer in the main window.</source>
        <translation>Faire répondre ce réseau, tel qu'il est, dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>Enre&amp;gistrer...</translation>
    </message>
    <message>
        <source>Save this network under a name, as a .keras file.</source>
        <translation>Enregistrer ce réseau sous un nom, en fichier .keras.</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Ouvrir...</translation>
    </message>
    <message>
        <source>Go on with a network that was saved here.</source>
        <translation>Continuer avec un réseau enregistré ici.</translation>
    </message>
    <message>
        <source>Save the Network</source>
        <translation>Enregistrer le réseau</translation>
    </message>
    <message>
        <source>Open a Network</source>
        <translation>Ouvrir un réseau</translation>
    </message>
    <message>
        <source>Networks (*.keras)</source>
        <translation>Réseaux (*.keras)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré : {path}.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Ta&amp;ke Back</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Don't keep it as an example</source>
        <translation>Ne pas le garder comme exemple</translation>
    </message>
</context>
<context>
    <name>KeptNetwork</name>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>Impossible d'écrire {path} : {why}.</translation>
    </message>
    <message>
        <source>The network in {path} was not made in the workshop.</source>
        <translation>Le réseau de {path} n'a pas été fait dans l'atelier.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <source>The network in {path} is of a kind that this version doesn't know.</source>
        <translation>Le réseau de {path} est d'une sorte que cette version ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>KernelsView</name>
    <message>
        <source>Kernels of the first layer</source>
        <translation>Noyaux de la première couche</translation>
    </message>
    <message>
        <source>What each unit looks for</source>
        <translation>Ce que cherche chaque unité</translation>
    </message>
    <message>
        <source>The weights that are moved over the drawing: blue where ink makes the sum larger, red where it makes it smaller.</source>
        <translation>Les poids que l'on déplace sur le dessin : bleu là où l'encre augmente la somme, rouge là où elle la diminue.</translation>
    </message>
    <message>
        <source>The weights of every cell of the drawing: blue where ink makes the unit's sum larger, red where it makes it smaller.</source>
        <translation>Les poids de chaque case du dessin : bleu là où l'encre augmente la somme de l'unité, rouge là où elle la diminue.</translation>
    </message>
</context>
<context>
    <name>LayerCalls</name>
    <message>
        <source>This network answers, but it can't be inspected: {why}.</source>
        <translation>Ce réseau répond, mais on ne peut pas voir son intérieur : {why}.</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>Learning rate: how far each step changes the weights. Too small learns slowly, too large jumps past the goal.</source>
        <translation>Taux d'apprentissage : de combien chaque pas change les poids. Trop petit, il apprend lentement ; trop grand, il saute au-delà du but.</translation>
    </message>
    <message>
        <source>How many drawings are averaged for one step.</source>
        <translation>Sur combien de dessins on fait la moyenne pour un pas.</translation>
    </message>
    <message>
        <source>How many digits it learns from; with few, it learns them by heart.</source>
        <translation>De combien de chiffres il apprend ; avec peu, il les apprend par cœur.</translation>
    </message>
    <message>
        <source>How much each drawing is turned, slanted, stretched and thickened anew every time it is shown.</source>
        <translation>À quel point chaque dessin est tourné, incliné, étiré et épaissi à neuf chaque fois qu'il est montré.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Slow motion: a pause after each step, to see what a single step does.</source>
        <translation>Ralenti : une pause après chaque pas, pour voir ce que fait un seul pas.</translation>
    </message>
    <message>
        <source>Also learn what is no digit</source>
        <translation>Apprendre aussi ce qui n'est pas un chiffre</translation>
    </message>
    <message>
        <source>Shows letters and scribbles, too, for which all digits shall be equally likely.</source>
        <translation>Montre aussi des lettres et des gribouillis, pour lesquels tous les chiffres doivent être aussi probables.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Ta&amp;ux d'apprentissage</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>Dra&amp;wings</source>
        <translation>&amp;Dessins</translation>
    </message>
    <message>
        <source>Variat&amp;ion</source>
        <translation>&amp;Variation</translation>
    </message>
    <message>
        <source>Slo&amp;w motion</source>
        <translation>Ralent&amp;i</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Activations: from 0 to the stage's largest. Signed values: red below 0, blue above.</source>
        <translation>Activations : de 0 à la plus grande de l'étage. Valeurs signées : rouge sous 0, bleu au-dessus.</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>maximum</translation>
    </message>
</context>
<context>
    <name>LessonData</name>
    <message>
        <source>one with an upstroke</source>
        <translation>un 1 avec trait montant</translation>
    </message>
    <message>
        <source>crossed seven</source>
        <translation>un 7 barré</translation>
    </message>
    <message>
        <source>The lesson data {path} are missing.</source>
        <translation>Les données des leçons {path} manquent.</translation>
    </message>
    <message>
        <source>The lesson data {path} are damaged.</source>
        <translation>Les données des leçons {path} sont endommagées.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Too few drawings</source>
        <translation>Trop peu de dessins</translation>
    </message>
    <message>
        <source>Two equal networks learn for equally long: one from 50 drawings, which it sees again and again, the other from 6,000. Both are then tested on drawings by people whom neither has met.</source>
        <translation>Deux réseaux identiques apprennent aussi longtemps : l'un sur 50 dessins, qu'il revoit sans cesse, l'autre sur 6 000. Les deux sont ensuite testés sur les dessins de personnes qu'aucun n'a rencontrées.</translation>
    </message>
    <message>
        <source>The one with 50 drawings: how will it do?</source>
        <translation>Celui qui a 50 dessins : que vaudra-t-il ?</translation>
    </message>
    <message>
        <source>Perfect on its own 50, much worse on strangers'</source>
        <translation>Parfait sur ses 50, bien moins bon sur ceux des autres</translation>
    </message>
    <message>
        <source>Equally well on both</source>
        <translation>Aussi bon sur les deux</translation>
    </message>
    <message>
        <source>Badly on both: 50 are too few to learn anything</source>
        <translation>Mauvais sur les deux : 50, c'est trop peu pour apprendre</translation>
    </message>
    <message>
        <source>50 drawings</source>
        <translation>50 dessins</translation>
    </message>
    <message>
        <source>6,000 drawings</source>
        <translation>6 000 dessins</translation>
    </message>
    <message>
        <source>It reads {learned_right} of its own 50 drawings, but only {right} of strangers': it has learned them by heart. The other reads {learned_right2} of its own and {right2} of strangers'. That gap is called overfitting; more drawings close it.</source>
        <translation>Il lit {learned_right} de ses 50 dessins, mais seulement {right} de ceux des autres : il les a appris par cœur. L'autre lit {learned_right2} des siens et {right2} de ceux des autres. Cet écart s'appelle le surapprentissage ; plus de dessins le réduisent.</translation>
    </message>
    <message>
        <source>Too slow, too fast</source>
        <translation>Trop lent, trop rapide</translation>
    </message>
    <message>
        <source>The learning rate says how far each step changes the weights. Three equal networks take 150 steps each: tiny, medium and huge ones.</source>
        <translation>Le taux d'apprentissage dit de combien chaque pas change les poids. Trois réseaux identiques font 150 pas chacun : minuscules, moyens et énormes.</translation>
    </message>
    <message>
        <source>Which of the three learns?</source>
        <translation>Lequel des trois apprend ?</translation>
    </message>
    <message>
        <source>The medium one</source>
        <translation>Le moyen</translation>
    </message>
    <message>
        <source>The fastest, of course</source>
        <translation>Le plus rapide, bien sûr</translation>
    </message>
    <message>
        <source>All three, the slow one best</source>
        <translation>Les trois, le lent le mieux</translation>
    </message>
    <message>
        <source>0.00001 has hardly moved ({right} of strangers' digits right); with 1 every step jumps past the goal ({right2}); 0.002 has learned ({right3}). Nobody can compute the best rate: it is found by trying.</source>
        <translation>0,00001 n'a presque pas bougé ({right} des chiffres d'autres personnes justes) ; avec 1, chaque pas saute au-delà du but ({right2}) ; 0,002 a appris ({right3}). Personne ne peut calculer le meilleur taux : on le trouve en essayant.</translation>
    </message>
    <message>
        <source>Why framing matters</source>
        <translation>Pourquoi le cadrage compte</translation>
    </message>
    <message>
        <source>People draw large and small, in the middle and at the edge. One network sees drawings as they are. For the other they are first scaled to one size and put in the middle. All else is equal.</source>
        <translation>Les gens dessinent grand ou petit, au milieu ou au bord. Un réseau voit les dessins tels qu'ils sont. Pour l'autre, ils sont d'abord mis à la même taille et placés au milieu. Tout le reste est égal.</translation>
    </message>
    <message>
        <source>How much does framing help?</source>
        <translation>À quel point le cadrage aide-t-il ?</translation>
    </message>
    <message>
        <source>A lot: where and how large is no news about the digit</source>
        <translation>Beaucoup : lieu et taille ne disent rien du chiffre</translation>
    </message>
    <message>
        <source>Not at all: convolutions see a digit anywhere</source>
        <translation>Pas du tout : les convolutions voient un chiffre partout</translation>
    </message>
    <message>
        <source>It harms: information is lost</source>
        <translation>Il nuit : de l'information se perd</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>framed</source>
        <translation>cadré</translation>
    </message>
    <message>
        <source>As drawn, {right} of strangers' digits are read right; framed, {right2}. Without framing, a network must learn every digit anew for each size and place.</source>
        <translation>Tels quels, {right} des chiffres d'autres personnes sont bien lus ; cadrés, {right2}. Sans cadrage, un réseau doit réapprendre chaque chiffre pour chaque taille et chaque lieu.</translation>
    </message>
    <message>
        <source>What is no digit?</source>
        <translation>Qu'est-ce qui n'est pas un chiffre ?</translation>
    </message>
    <message>
        <source>A network that has only ever seen digits must say something about a letter, too. The second one also learns from 400 letters and scribbles, for which all ten digits are to be equally likely, so that it says Unknown.</source>
        <translation>Un réseau qui n'a jamais vu que des chiffres doit aussi dire quelque chose d'une lettre. Le second apprend aussi sur 400 lettres et gribouillis, pour lesquels les dix chiffres doivent être aussi probables, afin qu'il dise Inconnu.</translation>
    </message>
    <message>
        <source>What does the first one say about letters that it has never seen?</source>
        <translation>Que dit le premier des lettres qu'il n'a jamais vues ?</translation>
    </message>
    <message>
        <source>Mostly some digit, and it is sure of it</source>
        <translation>Le plus souvent un chiffre, et il en est sûr</translation>
    </message>
    <message>
        <source>Always Unknown: it has never seen them</source>
        <translation>Toujours Inconnu : il ne les a jamais vues</translation>
    </message>
    <message>
        <source>The same as the second</source>
        <translation>La même chose que le second</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>chiffres seuls</translation>
    </message>
    <message>
        <source>digits and letters</source>
        <translation>chiffres et lettres</translation>
    </message>
    <message>
        <source>Of 200 strangers' letters and scribbles it rightly calls {non_digits_unknown} Unknown; having learned what is no digit, {non_digits_unknown2}. A network doesn't know what it has not been taught, this one included.</source>
        <translation>Sur 200 lettres et gribouillis d'autres personnes, il en dit à raison {non_digits_unknown} Inconnu ; quand il a appris ce qui n'est pas un chiffre, {non_digits_unknown2}. Un réseau ne sait pas ce qu'on ne lui a pas appris, celui-ci non plus.</translation>
    </message>
    <message>
        <source>Why convolutions?</source>
        <translation>Pourquoi des convolutions ?</translation>
    </message>
    <message>
        <source>A dense layer has a weight for every cell of the drawing. A convolution moves one small kernel over all of it, and so needs few weights. Both networks see the drawings as they are, large or small, anywhere on the grid.</source>
        <translation>Une couche dense a un poids pour chaque case du dessin. Une convolution déplace un seul petit noyau sur tout le dessin, et a donc besoin de peu de poids. Les deux réseaux voient les dessins tels qu'ils sont, grands ou petits, n'importe où dans la grille.</translation>
    </message>
    <message>
        <source>The dense network has five times as many weights. Which reads strangers better?</source>
        <translation>Le réseau dense a cinq fois plus de poids. Lequel lit le mieux les autres personnes ?</translation>
    </message>
    <message>
        <source>The one with convolutions</source>
        <translation>Celui à convolutions</translation>
    </message>
    <message>
        <source>The dense one: more weights, more knowledge</source>
        <translation>Le dense : plus de poids, plus de savoir</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>Les deux pareil</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dense</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>convolutions</translation>
    </message>
    <message>
        <source>With {weights} weights the convolutions read {right} of strangers' digits, the dense network {right2} with {weights2}. What a kernel has learned in one place holds everywhere.</source>
        <translation>Avec {weights} poids, les convolutions lisent {right} des chiffres d'autres personnes, le réseau dense {right2} avec {weights2}. Ce qu'un noyau a appris à un endroit vaut partout.</translation>
    </message>
    <message>
        <source>A hand it never met</source>
        <translation>Une écriture jamais vue</translation>
    </message>
    <message>
        <source>In much of the world a 1 has an upstroke and a 7 a bar. One network learns from drawings without any of these, the other from all. Both are asked about strangers' ones with an upstroke and crossed sevens.</source>
        <translation>Dans une grande partie du monde, le 1 a un trait montant et le 7 une barre. Un réseau apprend sur des dessins sans aucun de ceux-ci, l'autre sur tous. On interroge les deux sur des 1 à trait montant et des 7 barrés d'autres personnes.</translation>
    </message>
    <message>
        <source>How many of these does the first one read?</source>
        <translation>Combien le premier en lit-il ?</translation>
    </message>
    <message>
        <source>Clearly fewer than the second</source>
        <translation>Nettement moins que le second</translation>
    </message>
    <message>
        <source>As many: a 7 is a 7</source>
        <translation>Autant : un 7 est un 7</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>without them</source>
        <translation>sans eux</translation>
    </message>
    <message>
        <source>with them</source>
        <translation>avec eux</translation>
    </message>
    <message>
        <source>It reads {forms_right} of them, the other {forms_right2}; on all of strangers' digits the two hardly differ ({right} and {right2}). A good average can hide that it fails some people: ask whose drawings it learned from.</source>
        <translation>Il en lit {forms_right}, l'autre {forms_right2} ; sur tous les chiffres d'autres personnes, les deux diffèrent à peine ({right} et {right2}). Une bonne moyenne peut cacher qu'il échoue avec certaines personnes : demandez sur les dessins de qui il a appris.</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Trains the networks of this lesson. Your own network is set aside, and comes back afterwards.</source>
        <translation>Entraîne les réseaux de cette leçon. Votre propre réseau est mis de côté et revient ensuite.</translation>
    </message>
    <message>
        <source>Strangers' digits read right, by steps</source>
        <translation>Chiffres d'autres personnes bien lus, par pas</translation>
    </message>
    <message>
        <source>One curve for each network of this lesson: the share of strangers' digits for which it names the right one, after so many steps.</source>
        <translation>Une courbe pour chaque réseau de cette leçon : la part des chiffres d'autres personnes où il annonce le bon, après tant de pas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run the Experiment</source>
        <translation>Lancer l'expérience</translation>
    </message>
    <message>
        <source>Training network {number} of {count}: {name}</source>
        <translation>Entraînement du réseau {number} sur {count} : {name}</translation>
    </message>
    <message>
        <source>This time it came out otherwise. Run it again.</source>
        <translation>Cette fois, le résultat est différent. Relancez-la.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Vous aviez raison.</translation>
    </message>
    <message>
        <source>It is this: {answer}.</source>
        <translation>La réponse est : {answer}.</translation>
    </message>
</context>
<context>
    <name>LikelihoodBar</name>
    <message>
        <source>Likelihood of {digit}</source>
        <translation>Probabilité du {digit}</translation>
    </message>
</context>
<context>
    <name>LikelihoodChart</name>
    <message>
        <source>Likelihoods along the strokes</source>
        <translation>Probabilités au fil des traits</translation>
    </message>
    <message>
        <source>The ten likelihoods after each stroke; the dashed line is 50 %</source>
        <translation>Les dix probabilités après chaque trait ; la ligne pointillée est à 50 %</translation>
    </message>
</context>
<context>
    <name>LikelihoodModel</name>
    <message>
        <source>Digit</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Only what speaks for it</source>
        <translation>Seulement ce qui parle pour</translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>Adouci</translation>
    </message>
    <message>
        <source>÷ temperature</source>
        <translation>÷ température</translation>
    </message>
    <message>
        <source>÷ new temperature</source>
        <translation>÷ nouvelle température</translation>
    </message>
    <message>
        <source>e to that power</source>
        <translation>e puissance ce nombre</translation>
    </message>
</context>
<context>
    <name>LikelihoodTable</name>
    <message>
        <source>From scores to likelihoods</source>
        <translation>Des scores aux probabilités</translation>
    </message>
    <message>
        <source>The ten numbers "e to that power" add up to {total}. Each divided by this sum is how likely its digit is: for {likeliest}, {power} / {total} = {exactly}. </source>
        <translation>Les dix nombres « e puissance ce nombre » donnent ensemble {total}. Chacun divisé par cette somme est la probabilité de son chiffre : pour {likeliest}, {power} / {total} = {exactly}. </translation>
    </message>
    <message>
        <source>No bar passes the dashed line at {threshold}, so the answer is Unknown.</source>
        <translation>Aucune barre ne dépasse la ligne pointillée à {threshold}, la réponse est donc Inconnu.</translation>
    </message>
    <message>
        <source>It passes the dashed line at {threshold}, so the answer is {likeliest}.</source>
        <translation>Elle dépasse la ligne pointillée à {threshold}, la réponse est donc {likeliest}.</translation>
    </message>
</context>
<context>
    <name>MapEyes</name>
    <message>
        <source>Switches this map off or on (O); with Shift, all others of its column</source>
        <translation>Éteindre ou allumer cette carte (O) ; avec Maj, toutes les autres de sa colonne</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>The drawings as they are</source>
        <translation>Les dessins tels qu'ils sont</translation>
    </message>
    <message>
        <source>After framing</source>
        <translation>Après le cadrage</translation>
    </message>
    <message>
        <source>After the first convolution</source>
        <translation>Après la première convolution</translation>
    </message>
    <message>
        <source>After the second convolution</source>
        <translation>Après la deuxième convolution</translation>
    </message>
    <message>
        <source>After the first dense layer</source>
        <translation>Après la première couche dense</translation>
    </message>
    <message>
        <source>After the second dense layer</source>
        <translation>Après la deuxième couche dense</translation>
    </message>
    <message>
        <source>The ten logits</source>
        <translation>Les dix logits</translation>
    </message>
    <message>
        <source>From layer to layer, drawings of the same digit come closer together, and apart from the others.</source>
        <translation>De couche en couche, les dessins du même chiffre se rapprochent et s'éloignent des autres.</translation>
    </message>
    <message>
        <source>1,000 digits by strangers, each drawn as its digit. Near each other: alike to this layer. The two directions are those in which the layer's values differ most (principal components). Ringed: named wrong. The square: your drawing.</source>
        <translation>1 000 chiffres d'autres personnes, chacun tracé comme son chiffre. Proches : semblables pour cette couche. Les deux directions sont celles où les valeurs de la couche diffèrent le plus (composantes principales). Cerclé : mal nommé. Le carré : votre dessin.</translation>
    </message>
    <message>
        <source>Written: {written}. Named: {named}.
{first}: {likelihood}, {second}: {other_likelihood}</source>
        <translation>Écrit : {written}. Annoncé : {named}.
{first} : {likelihood}, {second} : {other_likelihood}</translation>
    </message>
    <message>
        <source>Point at a digit to see the drawing.</source>
        <translation>Pointer un chiffre pour voir le dessin.</translation>
    </message>
</context>
<context>
    <name>MapPieces</name>
    <message>
        <source>What its maps look for is only known of the networks that come with the program.</source>
        <translation>On ne sait ce que cherchent ses cartes que pour les réseaux fournis avec le programme.</translation>
    </message>
</context>
<context>
    <name>MapPiecesView</name>
    <message>
        <source>Of {drawings} people's drawings these excite it most; what it sees of each is framed.</source>
        <translation>Parmi les dessins de {drawings} personnes, ceux-ci l'excitent le plus ; ce qu'elle voit de chacun est encadré.</translation>
    </message>
    <message>
        <source>It is 0 for all of {drawings} people's drawings.</source>
        <translation>Elle vaut 0 pour tous les dessins de {drawings} personnes.</translation>
    </message>
</context>
<context>
    <name>MapSwitch</name>
    <message>
        <source>Stage</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Number of the map in its stage</source>
        <translation>Numéro de la carte dans son étage</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>All values of this map become 0 (O on a map in the view)</source>
        <translation>Toutes les valeurs de cette carte deviennent 0 (O sur une carte dans la vue)</translation>
    </message>
    <message>
        <source>Only This</source>
        <translation>Celle-ci seule</translation>
    </message>
    <message>
        <source>All other maps of the stage become 0 (Shift+O on a map in the view); again: all are on</source>
        <translation>Toutes les autres cartes de l'étage deviennent 0 (Maj+O sur une carte dans la vue) ; encore une fois : toutes sont allumées</translation>
    </message>
    <message>
        <source>{stage}, map {index}</source>
        <translation>{stage}, carte {index}</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>Allumer</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>&amp;Measure Again</source>
        <translation>&amp;Mesurer encore</translation>
    </message>
    <message>
        <source>Measure the network as it is now.</source>
        <translation>Mesurer le réseau tel qu'il est maintenant.</translation>
    </message>
    <message>
        <source>Calibration: right, by likelihood</source>
        <translation>Calibration : justes, par probabilité</translation>
    </message>
    <message>
        <source>Of the drawings to which it gives a likelihood, the share that it reads right. On the grey line it promises neither too much nor too little.</source>
        <translation>Parmi les dessins auxquels il donne une probabilité, la part qu'il lit bien. Sur la ligne grise, il ne promet ni trop ni trop peu.</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibré</translation>
    </message>
    <message>
        <source>this network</source>
        <comment>which network</comment>
        <translation>ce réseau</translation>
    </message>
    <message>
        <source>the program's own</source>
        <translation>celui du programme</translation>
    </message>
    <message>
        <source>After {epochs} epochs, of 500 strangers' digits {right} are read right, {unknown} are Unknown, and {wrong} are wrong and confident. (The program's own network has met some of these people, which flatters it.)</source>
        <translation>Après {epochs} époques, sur 500 chiffres d'autres personnes, {right} sont bien lus, {unknown} sont Inconnu, et {wrong} sont faux alors qu'il est sûr de lui. (Le réseau du programme a rencontré certaines de ces personnes, ce qui le flatte.)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>W&amp;hat If</source>
        <translation>Et &amp;si</translation>
    </message>
    <message>
        <source>&amp;It Is</source>
        <translation>C'es&amp;t</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>La&amp;ngue</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>The network is loading</source>
        <translation>Le réseau est en cours de chargement</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What the program does, and what it found.</source>
        <translation>Ce que fait le programme, et ce qu'il a trouvé.</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>Its surest mistakes</source>
        <translation>Ses erreurs les plus sûres</translation>
    </message>
    <message>
        <source>Strangers' digits that the network in training reads wrong, the surest first: what was written, what it named, how likely it found it. Click one to put it on the grid.</source>
        <translation>Chiffres d'autres personnes que le réseau en entraînement lit mal, le plus sûr d'abord : ce qui était écrit, ce qu'il a annoncé, avec quelle probabilité. Cliquer sur l'un d'eux pour le mettre dans la grille.</translation>
    </message>
    <message>
        <source>It has made none.</source>
        <translation>Il n'en a fait aucune.</translation>
    </message>
    <message>
        <source>{written} as {named}, {likelihood}</source>
        <translation>{written} lu {named}, {likelihood}</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The network in {path} takes {takes} and gives {gives}; it must take {must_take} and give {must_give}.</source>
        <translation>Le réseau de {path} prend {takes} et donne {gives} ; il doit prendre {must_take} et donner {must_give}.</translation>
    </message>
    <message>
        <source>The network in {path} is too large: {error}.</source>
        <translation>Le réseau de {path} est trop grand : {error}.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Il n'y a pas de fichier de modèle {path}.</translation>
    </message>
    <message>
        <source>{path} can't be opened: {error}.</source>
        <translation>Impossible d'ouvrir {path} : {error}.</translation>
    </message>
    <message>
        <source>{path} is not a Keras model, or only a part of one.</source>
        <translation>{path} n'est pas un modèle Keras, ou seulement une partie.</translation>
    </message>
    <message>
        <source>{path} holds program code; such a model isn't loaded.</source>
        <translation>{path} contient du code de programme ; un tel modèle n'est pas chargé.</translation>
    </message>
    <message>
        <source>{path} is not a supported Keras model.</source>
        <translation>{path} n'est pas un modèle Keras pris en charge.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>un nombre quelconque</translation>
    </message>
</context>
<context>
    <name>ModelGraph</name>
    <message>
        <source>its layer {name} is not a plain convolution in a single chain</source>
        <translation>sa couche {name} n'est pas une simple convolution dans une seule chaîne</translation>
    </message>
    <message>
        <source>it has no two-dimensional convolutions</source>
        <translation>il n'a pas de convolutions à deux dimensions</translation>
    </message>
    <message>
        <source>its first convolution takes {sizes} values, not {side} x {side} x 1</source>
        <translation>sa première convolution prend {sizes} valeurs, et non {side} x {side} x 1</translation>
    </message>
    <message>
        <source>convolution {number}</source>
        <translation>convolution {number}</translation>
    </message>
    <message>
        <source>its layer {name} is a grouped convolution, or has its channels first</source>
        <translation>sa couche {name} est une convolution groupée, ou a ses canaux en premier</translation>
    </message>
    <message>
        <source>its layer {name} stands between two convolutions</source>
        <translation>sa couche {name} est entre deux convolutions</translation>
    </message>
</context>
<context>
    <name>ModelLimits</name>
    <message>
        <source>its description has more than {limit} MB</source>
        <translation>sa description fait plus de {limit} Mo</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>une fois décompressé, il fait plus de {limit} Mo</translation>
    </message>
    <message>
        <source>it has more than {limit} million weights</source>
        <translation>il a plus de {limit} millions de poids</translation>
    </message>
    <message>
        <source>it doesn't say how many values its layers give, which may be any number</source>
        <translation>il ne dit pas combien de valeurs donnent ses couches ; ce nombre peut être quelconque</translation>
    </message>
    <message>
        <source>its layers give more than {limit} million values</source>
        <translation>ses couches donnent plus de {limit} millions de valeurs</translation>
    </message>
    <message>
        <source>it takes more than {limit} thousand million multiplications for one drawing</source>
        <translation>il lui faut plus de {limit} milliards de multiplications pour un dessin</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>{words}: {weights} weights to be learned.</source>
        <translation>{words} : {weights} poids à apprendre.</translation>
    </message>
    <message>
        <source>The network's values from layer to layer, {sizes}</source>
        <translation>Les valeurs du réseau de couche en couche, {sizes}</translation>
    </message>
    <message>
        <source>{weights} weights</source>
        <translation>{weights} poids</translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>below this: Unknown</source>
        <translation>en dessous : Inconnu</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Save the Network's Picture</source>
        <translation>Enregistrer l'image du réseau</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be printed. Check the printer, or the file to print to.</source>
        <translation>Impossible d'imprimer l'image. Vérifiez l'imprimante, ou le fichier d'impression.</translation>
    </message>
    <message>
        <source>The picture could not be printed to its end. Check the printer.</source>
        <translation>L'image n'a pas pu être imprimée jusqu'au bout. Vérifiez l'imprimante.</translation>
    </message>
    <message>
        <source>The picture was sent to the printer.</source>
        <translation>L'image a été envoyée à l'imprimante.</translation>
    </message>
    <message>
        <source>Inside the network</source>
        <translation>L'intérieur du réseau</translation>
    </message>
</context>
<context>
    <name>NetworkSheet</name>
    <message>
        <source>all {count}…</source>
        <translation>les {count}…</translation>
    </message>
</context>
<context>
    <name>NetworkStatus</name>
    <message>
        <source>The network is loading. You can draw already.</source>
        <translation>Le réseau est en cours de chargement. Vous pouvez déjà dessiner.</translation>
    </message>
    <message>
        <source>Draw a digit, then press Predict.</source>
        <translation>Dessinez un chiffre, puis appuyez sur Reconnaître.</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>The network's feature maps</source>
        <translation>Les cartes de caractéristiques du réseau</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, with Ctrl from map to map, Page Up and Page Down from column to column; Return shows how the value is computed; O switches the map off or on, Shift+O all others of its column.</source>
        <translation>Les flèches vont de case en case, avec Ctrl de carte en carte, Page préc. et Page suiv. de colonne en colonne ; Entrée montre comment la valeur est calculée ; O éteint ou allume la carte, Maj+O toutes les autres de sa colonne.</translation>
    </message>
    <message>
        <source>Draw something to see it here.</source>
        <translation>Dessinez quelque chose pour le voir ici.</translation>
    </message>
    <message>
        <source>It is shown here when the network has answered.</source>
        <translation>Cela apparaît ici quand le réseau a répondu.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Il n'y a pas d'image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Only pictures and files on this computer can be dropped here.</source>
        <translation>Seuls des images et des fichiers de cet ordinateur peuvent être déposés ici.</translation>
    </message>
    <message>
        <source>Open a Picture or a Drawing</source>
        <translation>Ouvrir une image ou un dessin</translation>
    </message>
    <message>
        <source>Pictures and drawings ({suffixes})</source>
        <translation>Images et dessins ({suffixes})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>ce qui a été déposé</translation>
    </message>
</context>
<context>
    <name>OperationsPicture</name>
    <message>
        <source>sum of {inputs}</source>
        <translation>somme de {inputs}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>, bias {bias}</source>
        <translation>, biais {bias}</translation>
    </message>
    <message>
        <source>pooling, the {which} of {count}: {numbers}</source>
        <translation>pooling, {which} de {count} : {numbers}</translation>
    </message>
    <message>
        <source>normalization: {factors}</source>
        <translation>normalisation : {factors}</translation>
    </message>
    <message>
        <source>rescaled by learned numbers: {factors}</source>
        <translation>mis à l'échelle par des nombres appris : {factors}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>éteinte</translation>
    </message>
    <message>
        <source>divided by the temperature {value}</source>
        <translation>divisé par la température {value}</translation>
    </message>
    <message>
        <source>its share of all ten</source>
        <translation>sa part des dix</translation>
    </message>
    <message>
        <source>activation: max(0, {before})</source>
        <translation>activation : max(0, {before})</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>activation : sous 0 devient 0</translation>
    </message>
</context>
<context>
    <name>OutputMap</name>
    <message>
        <source>The map that the value belongs to</source>
        <translation>La carte à laquelle appartient la valeur</translation>
    </message>
    <message>
        <source>its map</source>
        <translation>sa carte</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Digit</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Say which digit it is (keys 0 to 9)</source>
        <translation>Dire quel chiffre c'est (touches 0 à 9)</translation>
    </message>
    <message>
        <source>No Digit</source>
        <translation>Pas un chiffre</translation>
    </message>
    <message>
        <source>Say that it is no digit: it is left out of the text (Delete)</source>
        <translation>Dire que ce n'est pas un chiffre : il est omis du texte (Suppr)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Take it apart into several digits (S)</source>
        <translation>Le séparer en plusieurs chiffres (S)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Make one of it and what stands behind it (J)</source>
        <translation>N'en faire qu'un avec ce qui le suit (J)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last correction back (Ctrl+Z, when the page is clicked)</source>
        <translation>Annuler la dernière correction (Ctrl+Z, après un clic sur la page)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Make the correction again</source>
        <translation>Refaire la correction</translation>
    </message>
    <message>
        <source>Next Unsure</source>
        <translation>Prochain doute</translation>
    </message>
    <message>
        <source>Go to the next one that is not sure (Space)</source>
        <translation>Aller au prochain qui n'est pas sûr (Espace)</translation>
    </message>
    <message>
        <source>Back to the Page</source>
        <translation>Retour à la page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Back to Drawing</source>
        <translation>Retour au dessin</translation>
    </message>
    <message>
        <source>Hide the page; it stays open (Escape)</source>
        <translation>Masquer la page ; elle reste ouverte (Échap)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Close Page</source>
        <translation>Fermer la page</translation>
    </message>
    <message>
        <source>Close this page; its corrections are lost unless they were saved</source>
        <translation>Fermer cette page ; ses corrections sont perdues si elles n'ont pas été enregistrées</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy the lines of this page</source>
        <translation>Copier les lignes de cette page</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer...</translation>
    </message>
    <message>
        <source>Save what was read, of all open pages, as text, as a table or as JSON</source>
        <translation>Enregistrer ce qui a été lu, de toutes les pages ouvertes, en texte, en tableau ou en JSON</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Le texte a été copié.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Save What Was Read</source>
        <translation>Enregistrer ce qui a été lu</translation>
    </message>
    <message>
        <source>{name}: pages are saved as .txt, .csv or .json.</source>
        <translation>{name} : les pages s'enregistrent en .txt, .csv ou .json.</translation>
    </message>
    <message>
        <source>How far the page has been read</source>
        <translation>Où en est la lecture de la page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read no further</source>
        <translation>Ne pas lire plus loin</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read this page after all</source>
        <translation>Lire tout de même cette page</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
    <message>
        <source>What is read on the page stands here.</source>
        <translation>Ce qui est lu sur la page s'affiche ici.</translation>
    </message>
    <message>
        <source>Go from piece to piece with the arrow keys.</source>
        <translation>Aller de morceau en morceau avec les flèches.</translation>
    </message>
    <message>
        <source>No digit, as you said</source>
        <translation>Pas un chiffre, selon vous</translation>
    </message>
    <message>
        <source>{digit}, as you said</source>
        <translation>{digit}, selon vous</translation>
    </message>
    <message>
        <source>Unknown: among letters</source>
        <translation>Inconnu : parmi des lettres</translation>
    </message>
    <message>
        <source>This page has not been read: it was cancelled.</source>
        <translation>Cette page n'a pas été lue : la lecture a été annulée.</translation>
    </message>
    <message>
        <source>Waiting for the pages before it...</source>
        <translation>En attente des pages précédentes...</translation>
    </message>
    <message>
        <source>Opening {name}...</source>
        <translation>Ouverture : {name}...</translation>
    </message>
    <message>
        <source>Waiting for the network, which is still loading...</source>
        <translation>En attente du réseau, encore en cours de chargement...</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Lecture...</translation>
    </message>
    <message>
        <source>Nothing is written on this page.</source>
        <translation>Rien n'est écrit sur cette page.</translation>
    </message>
    <message>
        <source>No digit was found on this page.</source>
        <translation>Aucun chiffre n'a été trouvé sur cette page.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation><numerusform>%n chiffre</numerusform><numerusform>%n chiffres</numerusform></translation></message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation><numerusform>%n ligne</numerusform><numerusform>%n lignes</numerusform></translation></message>
    <message>
        <source>{digits} in {lines}</source>
        <translation>{digits} sur {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>of pieces that are not sure</comment>
        <translation><numerusform>%n à vérifier</numerusform><numerusform>%n à vérifier</numerusform></translation></message>
    <message>
        <source>This can't be taken apart.</source>
        <translation>On ne peut pas le séparer.</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>Page {number} of {name} can't be shown.</source>
        <translation>Impossible d'afficher la page {number} ({name}).</translation>
    </message>
    <message>
        <source>{name} needs a password.</source>
        <translation>{name} : un mot de passe est nécessaire.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a PDF file.</source>
        <translation>{name} : endommagé, ou pas un fichier PDF.</translation>
    </message>
</context>
<context>
    <name>PointedWords</name>
    <message>
        <source>Each picture is a feature map: strong colour where its pattern is. Bar to the right: speaks for {digit}; left: against. Click anything to follow it.</source>
        <translation>Chaque image est une carte de caractéristiques : couleur forte là où est son motif. Barre à droite : parle pour {digit} ; à gauche : contre. Cliquer sur un élément pour le suivre.</translation>
    </message>
    <message>
        <source>adds {added} to {digit}</source>
        <translation>ajoute {added} au {digit}</translation>
    </message>
    <message>
        <source>its map adds {added} to {digit}</source>
        <translation>sa carte ajoute {added} au {digit}</translation>
    </message>
    <message>
        <source>sees {width} x {height} cells</source>
        <translation>voit {width} x {height} cases</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>The network did not answer with ten likelihoods between 0 and 1.</source>
        <translation>Le réseau n'a pas répondu par dix probabilités entre 0 et 1.</translation>
    </message>
</context>
<context>
    <name>PredictionController</name>
    <message>
        <source>Draw a digit first</source>
        <translation>Dessinez d'abord un chiffre</translation>
    </message>
    <message>
        <source>The network is still loading. The answer follows as soon as it is ready.</source>
        <translation>Le réseau est encore en cours de chargement. La réponse suivra dès qu'il sera prêt.</translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <source>The network in {path} doesn't answer with likelihoods.</source>
        <translation>Le réseau de {path} ne répond pas par des probabilités.</translation>
    </message>
</context>
<context>
    <name>ResultLabel</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>SampleDrawings</name>
    <message>
        <source>Or try one of these:</source>
        <translation>Ou essayez un de ceux-ci :</translation>
    </message>
    <message>
        <source>Sample: a hard one</source>
        <translation>Exemple : un difficile</translation>
    </message>
    <message>
        <source>Sample: {a_digit}</source>
        <translation>Exemple : {a_digit}</translation>
    </message>
    <message>
        <source>Put this drawing on the grid and ask about it</source>
        <translation>Mettre ce dessin dans la grille et interroger le réseau</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Picture, {side} x {side} (*.png)</source>
        <translation>Image, {side} x {side} (*.png)</translation>
    </message>
    <message>
        <source>Graphic of any size (*.svg)</source>
        <translation>Graphique de toute taille (*.svg)</translation>
    </message>
    <message>
        <source>Drawing with its strokes (*.json)</source>
        <translation>Dessin avec ses traits (*.json)</translation>
    </message>
    <message>
        <source>Save the Drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Answer (*.json)</source>
        <translation>Réponse (*.json)</translation>
    </message>
    <message>
        <source>Export the Answer</source>
        <translation>Exporter la réponse</translation>
    </message>
    <message>
        <source>The drawing was copied.</source>
        <translation>Le dessin a été copié.</translation>
    </message>
    <message>
        <source>The ten likelihoods were copied.</source>
        <translation>Les dix probabilités ont été copiées.</translation>
    </message>
    <message>
        <source>The drawing was not saved: {error}.</source>
        <translation>Le dessin n'a pas été enregistré : {error}.</translation>
    </message>
    <message>
        <source>{name}: a drawing is saved as .png, .svg or .json.</source>
        <translation>{name} : un dessin est enregistré en .png, .svg ou .json.</translation>
    </message>
</context>
<context>
    <name>SeveralDigits</name>
    <message>
        <source>Undo brings the whole drawing back.</source>
        <translation>Annuler ramène le dessin entier.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step of the drawing</source>
        <translation>Étape du dessin</translation>
    </message>
    <message>
        <source>Go back and forth through the strokes</source>
        <translation>Avancer et reculer dans les traits</translation>
    </message>
</context>
<context>
    <name>StoredDrawings</name>
    <message>
        <source>The test drawings in {path} can't be read.</source>
        <translation>Impossible de lire les dessins de test de {path}.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Close the workshop and open it again to retry.</source>
        <translation>Fermez l'atelier et rouvrez-le pour réessayer.</translation>
    </message>
    <message>
        <source>It is kept as of its last full epoch; Train goes on with it.</source>
        <translation>Il est gardé tel qu'à sa dernière époque complète ; Entraîner continue à partir de là.</translation>
    </message>
    <message>
        <source>Train begins anew.</source>
        <translation>Entraîner repart de zéro.</translation>
    </message>
</context>
<context>
    <name>SumPicture</name>
    <message>
        <source>How the value is computed</source>
        <translation>Comment la valeur est calculée</translation>
    </message>
    <message>
        <source>{source_name} adds {added}; sum {total}; {operations}</source>
        <translation>{source_name} ajoute {added} ; somme {total} ; {operations}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>numbers learned</source>
        <translation>nombres appris</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>extrait</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>added up: {added}</source>
        <translation>additionné : {added}</translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>&amp;Teach the Network</source>
        <translation>&amp;Adapter le réseau</translation>
    </message>
    <message>
        <source>Have the network learn from these examples; takes seconds</source>
        <translation>Faire apprendre ces exemples au réseau ; prend quelques secondes</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Stop learning; nothing changes</source>
        <translation>Arrêter d'apprendre ; rien ne change</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>From now on the taught network answers</source>
        <translation>Désormais, le réseau adapté répond</translation>
    </message>
    <message>
        <source>&amp;Don't Keep It</source>
        <translation>Ne &amp;pas garder</translation>
    </message>
    <message>
        <source>The network stays as it is</source>
        <translation>Le réseau reste tel qu'il est</translation>
    </message>
    <message>
        <source>&amp;Use the Taught Network</source>
        <translation>Utiliser le réseau adap&amp;té</translation>
    </message>
    <message>
        <source>Have the network answer that was taught this hand</source>
        <translation>Faire répondre le réseau qui a appris cette écriture</translation>
    </message>
    <message>
        <source>The network learns. You can go on drawing.</source>
        <translation>Le réseau apprend. Vous pouvez continuer à dessiner.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>&amp;Brush</source>
        <translation>Pin&amp;ceau</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>Learn until you pause or stop it.</source>
        <translation>Apprendre jusqu'à la pause ou l'arrêt.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Wait after the present step, or go on.</source>
        <translation>Attendre après le pas en cours, ou continuer.</translation>
    </message>
    <message>
        <source>1 &amp;Step</source>
        <translation>1 pa&amp;s</translation>
    </message>
    <message>
        <source>Learn from a single batch of drawings.</source>
        <translation>Apprendre d'un seul lot de dessins.</translation>
    </message>
    <message>
        <source>1 &amp;Epoch</source>
        <translation>1 épo&amp;que</translation>
    </message>
    <message>
        <source>Learn from all drawings once.</source>
        <translation>Apprendre une fois de tous les dessins.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>End the training; the network stays.</source>
        <translation>Terminer l'entraînement ; le réseau reste.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Begin again with an untrained network of the same kind.</source>
        <translation>Recommencer avec un réseau non entraîné de la même sorte.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Bring back the network that made room for this one.</source>
        <translation>Reprendre le réseau qui a laissé la place à celui-ci.</translation>
    </message>
    <message>
        <source>Loss, by epochs</source>
        <translation>Perte, par époques</translation>
    </message>
    <message>
        <source>How far its answers are from the right ones: lower is better. Each step's loss in grey, then for all drawings that it learns from, and for strangers'.</source>
        <translation>À quelle distance ses réponses sont des bonnes : plus bas, c'est mieux. En gris la perte de chaque pas, puis celle de tous les dessins dont il apprend, et celle des dessins d'autres personnes.</translation>
    </message>
    <message>
        <source>Read right, by epochs</source>
        <translation>Bien lus, par époques</translation>
    </message>
    <message>
        <source>The share of drawings for which it names the right digit: of those that it learns from, and of strangers'.</source>
        <translation>La part des dessins où il annonce le bon chiffre : parmi ceux dont il apprend, et parmi ceux d'autres personnes.</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>chaque pas</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>autres</translation>
    </message>
</context>
<context>
    <name>TrainingProcess</name>
    <message>
        <source>The training could not be started: {error}.</source>
        <translation>Impossible de démarrer l'entraînement : {error}.</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>état {status}</translation>
    </message>
    <message>
        <source>The training has ended unexpectedly ({last}).</source>
        <translation>L'entraînement s'est terminé de façon inattendue ({last}).</translation>
    </message>
</context>
<context>
    <name>WhatIfButton</name>
    <message>
        <source>&lt;p&gt;Shows over the drawing the smallest change found after which the network names this digit. For any other digit, right-click its bar.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Montre sur le dessin le plus petit changement trouvé après lequel le réseau annonce ce chiffre. Pour tout autre chiffre, clic droit sur sa barre.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What Would Make It Another Digit?</source>
        <translation>Qu'est-ce qui en ferait un autre chiffre ?</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>Qu'est-ce qui en ferait {a_digit} ?</translation>
    </message>
</context>
<context>
    <name>WhatIfController</name>
    <message>
        <source>Draw a digit first; then ask what would make it another.</source>
        <translation>Dessinez d'abord un chiffre, puis demandez ce qui en ferait un autre.</translation>
    </message>
    <message>
        <source>The network is still loading. Ask again as soon as it is ready.</source>
        <translation>Le réseau est encore en cours de chargement. Redemandez dès qu'il sera prêt.</translation>
    </message>
    <message>
        <source>Looking for what would make it {a_digit} ...</source>
        <translation>Recherche de ce qui en ferait {a_digit} ...</translation>
    </message>
    <message>
        <source>No change was found that makes it {a_digit}. Ask for a digit that is more likely.</source>
        <translation>Aucun changement trouvé qui en fasse {a_digit}. Demandez un chiffre plus probable.</translation>
    </message>
    <message>
        <source>The network takes it for {a_digit} already. Ask for another digit.</source>
        <translation>Le réseau le prend déjà pour {a_digit}. Demandez un autre chiffre.</translation>
    </message>
    <message>
        <source>add the blue ink</source>
        <translation>ajouter l'encre bleue</translation>
    </message>
    <message>
        <source>take away the striped ink</source>
        <translation>enlever l'encre rayée</translation>
    </message>
    <message>
        <source>To make it {a_digit}: {deeds}, {share} of the ink in all. The network then says {digit}, {likelihood} likely.</source>
        <translation>Pour en faire {a_digit} : {deeds}, {share} de l'encre en tout. Le réseau dit alors {digit}, probable à {likelihood}.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things to do</comment>
        <translation> et </translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;Put on Grid</source>
        <translation>Mettre en &amp;grille</translation>
    </message>
    <message>
        <source>Change the drawing like this; Undo brings it back</source>
        <translation>Modifier ainsi le dessin ; Annuler le ramène</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Retour au dessin</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>enlever</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <comment>perhaps a 5 (drawn very small)</comment>
        <translation>{words} ({reason})</translation>
    </message>
    <message>
        <source>{likelihood} likely</source>
        <translation>probable à {likelihood}</translation>
    </message>
    <message>
        <source>hardly like a digit: {a_digit}, or {another}?</source>
        <translation>ressemble à peine à un chiffre : {a_digit}, ou {another} ?</translation>
    </message>
    <message>
        <source>does not look like a digit</source>
        <translation>ne ressemble pas à un chiffre</translation>
    </message>
    <message>
        <source>perhaps {a_digit}, or {another}</source>
        <translation>peut-être {a_digit}, ou {another}</translation>
    </message>
    <message>
        <source>perhaps {a_digit}</source>
        <translation>peut-être {a_digit}</translation>
    </message>
    <message>
        <source>between {some} and {last}</source>
        <translation>entre {some} et {last}</translation>
    </message>
    <message>
        <source>hardly any ink</source>
        <translation>presque pas d'encre</translation>
    </message>
    <message>
        <source>drawn very small</source>
        <translation>dessiné très petit</translation>
    </message>
    <message>
        <source>more ink than paper</source>
        <translation>plus d'encre que de papier</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <translation>coupé au bord</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>WorkshopEntry</name>
    <message>
        <source>The network of the workshop answers now.</source>
        <translation>Le réseau de l'atelier répond maintenant.</translation>
    </message>
    <message>
        <source>Taught: {hand}</source>
        <translation>Adapté : {hand}</translation>
    </message>
    <message>
        <source>The network in {name} answers.</source>
        <translation>Le réseau de {name} répond.</translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Starting. You can press Train already.</source>
        <translation>Démarrage. Vous pouvez déjà appuyer sur Entraîner.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Map of Drawings</source>
        <translation>Carte des dessins</translation>
    </message>
    <message>
        <source>How Good Is It?</source>
        <translation>Que vaut-il ?</translation>
    </message>
</context>
<context>
    <name>WriteTen</name>
    <message>
        <source>Digits written</source>
        <translation>Chiffres écrits</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Keep this drawing, and go on (Return)</source>
        <translation>Garder ce dessin et continuer (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Undo the last stroke, or take back the drawing before (Ctrl+Z)</source>
        <translation>Annuler le dernier trait, ou reprendre le dessin précédent (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Clear the sheet (Delete)</source>
        <translation>Effacer la feuille (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>What was written so far is kept (Escape)</source>
        <translation>Ce qui a été écrit est gardé (Échap)</translation>
    </message>
    <message>
        <source>Write {a_digit}</source>
        <translation>Écrivez {a_digit}</translation>
    </message>
    <message>
        <source>({turn} of {times})</source>
        <translation>({turn} sur {times})</translation>
    </message>
</context>
</TS>
