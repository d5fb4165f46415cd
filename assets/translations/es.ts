<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionGroups</name>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Why &amp;{digit}, or Why Not?</source>
        <translation>¿Por qué &amp;{digit} o por qué no?</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>¿Cómo sería {a_digit}?</translation>
    </message>
    <message>
        <source>It Is No Digit</source>
        <translation>No es un dígito</translation>
    </message>
    <message>
        <source>It Is {a_digit}</source>
        <translation>Es {a_digit}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Predecir</translation>
    </message>
    <message>
        <source>Ask the network which digit this is</source>
        <translation>Preguntar a la red qué dígito es</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Limpiar la hoja</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Deshacer el último trazo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Draw the stroke again</source>
        <translation>Volver a dibujar el trazo</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>Erase instead of drawing</source>
        <translation>Borrar en vez de dibujar</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;vivo</translation>
    </message>
    <message>
        <source>Have the answer follow the pen</source>
        <translation>La respuesta sigue al lápiz</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir...</translation>
    </message>
    <message>
        <source>Open pictures, pages or a drawing from files</source>
        <translation>Abrir imágenes, páginas o un dibujo desde archivos</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>P&amp;egar</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>Abrir la imagen del portapapeles</translation>
    </message>
    <message>
        <source>Save Drawing &amp;As...</source>
        <translation>Guardar dibujo &amp;como...</translation>
    </message>
    <message>
        <source>As a picture, or with its strokes</source>
        <translation>Como imagen o con sus trazos</translation>
    </message>
    <message>
        <source>&amp;Export Answer...</source>
        <translation>&amp;Exportar respuesta...</translation>
    </message>
    <message>
        <source>The digit and the ten likelihoods, as JSON</source>
        <translation>El dígito y las diez probabilidades, en JSON</translation>
    </message>
    <message>
        <source>Export All &amp;Drawings...</source>
        <translation>Exportar los &amp;dibujos...</translation>
    </message>
    <message>
        <source>All drawings of the strip with their digits, as NPZ or CSV</source>
        <translation>Todos los dibujos de la tira con sus dígitos, en NPZ o CSV</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation>Copiar el dibujo como imagen</translation>
    </message>
    <message>
        <source>Copy &amp;Likelihoods</source>
        <translation>Copiar pro&amp;babilidades</translation>
    </message>
    <message>
        <source>Copy the ten likelihoods as text</source>
        <translation>Copiar las diez probabilidades como texto</translation>
    </message>
    <message>
        <source>&amp;Thinner Brush</source>
        <translation>Pincel más &amp;fino</translation>
    </message>
    <message>
        <source>Draw thinner strokes</source>
        <translation>Dibujar trazos más finos</translation>
    </message>
    <message>
        <source>Th&amp;icker Brush</source>
        <translation>Pincel más gr&amp;ueso</translation>
    </message>
    <message>
        <source>Draw thicker strokes</source>
        <translation>Dibujar trazos más gruesos</translation>
    </message>
    <message>
        <source>Choose a &amp;Model File...</source>
        <translation>Elegir archivo de &amp;modelo...</translation>
    </message>
    <message>
        <source>Use another network, from a .keras file</source>
        <translation>Usar otra red, de un archivo .keras</translation>
    </message>
    <message>
        <source>Use the &amp;Program's Own</source>
        <translation>Usar la del &amp;programa</translation>
    </message>
    <message>
        <source>Use the network that comes with the program</source>
        <translation>Usar la red que viene con el programa</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>&amp;Interior</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>Mostrar qué ocurre dentro de la red</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>Show the page that is open, beside the drawing</source>
        <translation>Mostrar la página abierta junto al dibujo</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>&amp;Dibujos</translation>
    </message>
    <message>
        <source>Show earlier drawings, to bring one back</source>
        <translation>Mostrar dibujos anteriores para recuperar alguno</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Taller</translation>
    </message>
    <message>
        <source>Train a network yourself, and watch it learn</source>
        <translation>Entrenar una red y ver cómo aprende</translation>
    </message>
    <message>
        <source>My &amp;Hand</source>
        <translation>Mi &amp;escritura</translation>
    </message>
    <message>
        <source>Show your examples, and teach the network how you write</source>
        <translation>Mostrar tus ejemplos y enseñar a la red cómo escribes</translation>
    </message>
    <message>
        <source>&amp;Save the Network's Picture...</source>
        <translation>&amp;Guardar imagen de la red...</translation>
    </message>
    <message>
        <source>As PNG or SVG</source>
        <translation>Como PNG o SVG</translation>
    </message>
    <message>
        <source>&amp;Print the Network's Picture...</source>
        <translation>&amp;Imprimir imagen de la red...</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Ocupar toda la pantalla</translation>
    </message>
    <message>
        <source>&amp;Leave Full Screen</source>
        <translation>Salir de &amp;pantalla completa</translation>
    </message>
    <message>
        <source>Back to a window</source>
        <translation>Volver a una ventana</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>Mostrar &amp;sugerencias</translation>
    </message>
    <message>
        <source>Show again what can be done with an answer</source>
        <translation>Volver a mostrar qué se puede hacer con una respuesta</translation>
    </message>
    <message>
        <source>Digit &amp;Help</source>
        <translation>A&amp;yuda de Digit</translation>
    </message>
    <message>
        <source>How to use the program, and how it works</source>
        <translation>Cómo usar el programa y cómo funciona</translation>
    </message>
    <message>
        <source>What's &amp;This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Click anything then, to read what it is for</source>
        <translation>Después haz clic en cualquier cosa para leer para qué sirve</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos</translation>
    </message>
    <message>
        <source>All keys and gestures</source>
        <translation>Todas las teclas y gestos</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Acerca &amp;de</translation>
    </message>
    <message>
        <source>Version, network, libraries and licences</source>
        <translation>Versión, red, bibliotecas y licencias</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
</context>
<context>
    <name>AllMaps</name>
    <message>
        <source>Of which column all maps are shown</source>
        <translation>La columna cuyos mapas se muestran</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>all {count} numbers, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>los {count} números, con lo que suma cada uno a la puntuación de {digit}. Haz clic en uno para seguirlo.</translation>
    </message>
    <message>
        <source>all {count} maps, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>los {count} mapas, con lo que suma cada uno a la puntuación de {digit}. Haz clic en uno para seguirlo.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Click a digit to look at it alone.</source>
        <translation>Haz clic en un dígito para verlo solo.</translation>
    </message>
    <message>
        <source>Several digits? {first} and {last}</source>
        <translation>¿Varios dígitos? {first} y {last}</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>The digit that the network names, and how likely each is.</source>
        <translation>El dígito que nombra la red y la probabilidad de cada uno.</translation>
    </message>
    <message>
        <source>&lt;p&gt;How likely the network thinks a {digit} is. A digit is named when its bar passes the dashed line, at 50 %.&lt;/p&gt;&lt;p&gt;Click to see why it is a {digit}, or why not; right-click to see what would make it one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La probabilidad que da la red a que sea un {digit}. Se nombra un dígito cuando su barra pasa la línea discontinua, en el 50 %.&lt;/p&gt;&lt;p&gt;Haz clic para ver por qué es un {digit} o por qué no; clic derecho para ver qué lo convertiría en uno.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>AnswersPicture</name>
    <message>
        <source>Answers without and with the experiment</source>
        <translation>Respuestas sin el experimento y con él</translation>
    </message>
    <message>
        <source>Draw something to try it out.</source>
        <translation>Dibuja algo para probarlo.</translation>
    </message>
    <message>
        <source>Without the experiment</source>
        <translation>Sin el experimento</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Con él</translation>
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
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>No se pudo escribir {file}: {error}.</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>at the top left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>arriba a la derecha</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>abajo a la derecha</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It could not be read because of an error in the program; the log has the details.</source>
        <translation>No se pudo leer por un error del programa; los detalles están en el registro.</translation>
    </message>
</context>
<context>
    <name>BrushSlider</name>
    <message>
        <source>Brush width</source>
        <translation>Grosor del pincel</translation>
    </message>
    <message>
        <source>Width of the brush ([ thinner, ] thicker)</source>
        <translation>Grosor del pincel ([ más fino, ] más grueso)</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>No hidden layer</source>
        <translation>Sin capas ocultas</translation>
    </message>
    <message>
        <source>One dense layer</source>
        <translation>Una capa densa</translation>
    </message>
    <message>
        <source>Two dense layers</source>
        <translation>Dos capas densas</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>Una convolución</translation>
    </message>
    <message>
        <source>Two convolutions</source>
        <translation>Dos convoluciones</translation>
    </message>
    <message>
        <source>Dense layers take every cell by itself; a convolution moves small kernels over the drawing. A new choice makes a new network.</source>
        <translation>Las capas densas toman cada celda por separado; una convolución mueve kernels pequeños sobre el dibujo. Una elección nueva crea una red nueva.</translation>
    </message>
    <message>
        <source>How many feature maps the first convolution makes; a dense layer has four units for each.</source>
        <translation>Cuántos mapas de características crea la primera convolución; una capa densa tiene cuatro unidades por cada uno.</translation>
    </message>
    <message>
        <source>What is done to every sum: relu keeps what is above 0; tanh and sigmoid bend it into a range.</source>
        <translation>Qué se hace con cada suma: relu conserva lo que pasa de 0; tanh y sigmoid la curvan para que quede en un intervalo.</translation>
    </message>
    <message>
        <source>The share of the last values that is left out by chance in each step, so that the network can't rely on a few.</source>
        <translation>La parte de los últimos valores que se omite al azar en cada paso, para que la red no dependa de unos pocos.</translation>
    </message>
    <message>
        <source>Scale and centre the drawing</source>
        <translation>Escalar y centrar el dibujo</translation>
    </message>
    <message>
        <source>Framing makes all drawings equally large and puts them in the middle, before the network sees them.</source>
        <translation>El encuadre da a todos los dibujos el mismo tamaño y los pone en el centro antes de que la red los vea.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>&amp;Mapas</translation>
    </message>
    <message>
        <source>Acti&amp;vation</source>
        <translation>Acti&amp;vación</translation>
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
        <translation>Trazos cortos</translation>
    </message>
    <message>
        <source>Bends and crossings</source>
        <translation>Curvas y cruces</translation>
    </message>
    <message>
        <source>Bows and corners</source>
        <translation>Arcos y esquinas</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>Partes de dígitos</translation>
    </message>
    <message>
        <source>Whole digits</source>
        <translation>Dígitos enteros</translation>
    </message>
    <message>
        <source>Framed drawing</source>
        <translation>Dibujo encuadrado</translation>
    </message>
    <message>
        <source>scaled to 20 cells</source>
        <translation>escalado a 20 celdas</translation>
    </message>
    <message>
        <source>centred by mass</source>
        <translation>centrado por su masa</translation>
    </message>
    <message>
        <source>Your drawing, framed</source>
        <translation>Tu dibujo, encuadrado</translation>
    </message>
    <message>
        <source>28 by 28 cells</source>
        <translation>28 por 28 celdas</translation>
    </message>
    <message>
        <source>made equally large</source>
        <translation>llevado al mismo tamaño</translation>
    </message>
    <message>
        <source>moved to the middle</source>
        <translation>llevado al centro</translation>
    </message>
    <message>
        <source>{channels} maps, {height} × {width} ({name})</source>
        <translation>{channels} mapas, {height} × {width} ({name})</translation>
    </message>
    <message>
        <source>{channels} feature maps, {height} by {width}</source>
        <translation>{channels} mapas de características, {height} por {width}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>{number} numbers</source>
        <translation>{number} números</translation>
    </message>
    <message>
        <source>flattened</source>
        <translation>aplanado</translation>
    </message>
    <message>
        <source>all cells in one row</source>
        <translation>todas las celdas en fila</translation>
    </message>
    <message>
        <source>weighted sum of each map</source>
        <translation>suma ponderada de cada mapa</translation>
    </message>
    <message>
        <source>one for each map</source>
        <translation>uno por cada mapa</translation>
    </message>
    <message>
        <source>{number} features</source>
        <translation>{number} características</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>Diez dígitos</translation>
    </message>
    <message>
        <source>logit, likelihood</source>
        <translation>logit, probabilidad</translation>
    </message>
    <message>
        <source>weighted sum + bias</source>
        <translation>suma ponderada + sesgo</translation>
    </message>
    <message>
        <source>score, how likely</source>
        <translation>puntuación, probabilidad</translation>
    </message>
    <message>
        <source>all numbers vote</source>
        <translation>todos los números votan</translation>
    </message>
    <message>
        <source>scores become shares of 100 %</source>
        <translation>las puntuaciones pasan a partes del 100 %</translation>
    </message>
    <message>
        <source>largest</source>
        <comment>value that pooling keeps</comment>
        <translation>máximo</translation>
    </message>
    <message>
        <source>average</source>
        <comment>value that pooling keeps</comment>
        <translation>promedio</translation>
    </message>
    <message>
        <source>{size} convolution</source>
        <translation>convolución {size}</translation>
    </message>
    <message>
        <source>{size} {kind} pooling</source>
        <translation>pooling {size} ({kind})</translation>
    </message>
    <message>
        <source>normalization</source>
        <translation>normalización</translation>
    </message>
    <message>
        <source>{function} activation</source>
        <translation>activación {function}</translation>
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
        <translation>convolución: buscar un patrón</translation>
    </message>
    <message>
        <source>pooling: keep the {which} of {count}</source>
        <translation>pooling: conservar el {which} de {count}</translation>
    </message>
    <message>
        <source>rescale by learned numbers</source>
        <translation>reescalar con números aprendidos</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>activación: lo menor que 0 pasa a 0</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The program's network</source>
        <translation>La red del programa</translation>
    </message>
    <message>
        <source>The small network</source>
        <translation>La red pequeña</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Cargando...</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>What strangers wrote, row by row, and what the network named: the right answers are on the diagonal, Unknown is in the last column. Point at a field for its number.</source>
        <translation>Lo que escribieron otras personas, fila por fila, y lo que nombró la red: las respuestas correctas están en la diagonal y Desconocido en la última columna. Señala una casilla para ver su número.</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named} (right)</source>
        <translation>{count} de los {all} «{digit}» de otras personas: {named} (correcto)</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named}</source>
        <translation>{count} de los {all} «{digit}» de otras personas: {named}</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nombrado</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>as drawn</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>in a corner</source>
        <translation>en una esquina</translation>
    </message>
    <message>
        <source>turned by 20°</source>
        <translation>girado 20°</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>grueso</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>fino</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>con ruido</translation>
    </message>
</context>
<context>
    <name>DamageBars</name>
    <message>
        <source>500 strangers' digits: right, Unknown, wrong</source>
        <translation>500 dígitos de otras personas: bien, Desconocido, mal</translation>
    </message>
    <message>
        <source>Above the network in training, below the program's own: in colour what is read right, in grey what is Unknown, at the end, dark, what is wrong although it was named.</source>
        <translation>Arriba, la red que se entrena; abajo, la del programa. En color, lo que lee bien; en gris, lo que es Desconocido; al final, oscuro, lo que nombró mal.</translation>
    </message>
    <message>
        <source>{name}, {which}: {right} right, {wrong} wrong</source>
        <translation>{name}, {which}: {right} bien, {wrong} mal</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>esta red</translation>
    </message>
    <message>
        <source>own</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>Being measured...</source>
        <translation>Midiendo...</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>To learn from ({count})</source>
        <translation>Para aprender ({count})</translation>
    </message>
    <message>
        <source>By strangers, to test on ({count})</source>
        <translation>De otras personas, para probar ({count})</translation>
    </message>
    <message>
        <source>No network learns from strangers' drawings: they come from other people and other places.</source>
        <translation>Ninguna red aprende de estos dibujos: son de otras personas y de otros lugares.</translation>
    </message>
    <message>
        <source>Show &amp;Others</source>
        <translation>Mostrar &amp;otros</translation>
    </message>
    <message>
        <source>Show other drawings of each digit.</source>
        <translation>Mostrar otros dibujos de cada dígito.</translation>
    </message>
    <message>
        <source>How many there are of each digit, all of them laid upon each other, and some of them. Click a drawing to put it on the grid.</source>
        <translation>Cuántos hay de cada dígito, todos superpuestos, y algunos de ellos. Haz clic en un dibujo para ponerlo en la cuadrícula.</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>Ningún dígito</translation>
    </message>
    <message>
        <source>A {digit}</source>
        <translation>Un {digit}</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generado</translation>
    </message>
    <message>
        <source>collected at {site}</source>
        <translation>recogido en {site}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ningún dígito</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Everything is computed on this computer: nothing that you draw leaves it.</source>
        <translation>Todo se calcula en este ordenador: nada de lo que dibujas sale de él.</translation>
    </message>
    <message>
        <source>The drawings of the workshop are made of UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, licence CC BY 4.0.</source>
        <translation>Los dibujos del taller proceden de UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, licencia CC BY 4.0.</translation>
    </message>
    <message>
        <source>About Digit</source>
        <translation>Acerca de Digit</translation>
    </message>
    <message>
        <source>Draw a digit, and see what a neural network makes of it.</source>
        <translation>Dibuja un dígito y mira cómo lo entiende una red neuronal.</translation>
    </message>
    <message>
        <source>none is loaded</source>
        <translation>no hay ninguna cargada</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Red:</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence.</source>
        <translation>Este programa es software libre con la licencia MIT.</translation>
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation>Elegir un archivo de modelo</translation>
    </message>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>Modelos de Keras (*.keras)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <source>An error in the program. It keeps running, and your drawing is safe.</source>
        <translation>Un error en el programa. Sigue funcionando y tu dibujo está a salvo.</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>El registro está en {file}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>left mouse button, pen or finger</source>
        <translation>botón izquierdo del ratón, lápiz o dedo</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>right mouse button, or the pen's other end</source>
        <translation>botón derecho del ratón o el otro extremo del lápiz</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Ir de celda en celda</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>teclas de flecha</translation>
    </message>
    <message>
        <source>Draw at the cell</source>
        <translation>Dibujar en la celda</translation>
    </message>
    <message>
        <source>Space; hold it down and go on with the arrows for a line</source>
        <translation>Espacio; mantenlo pulsado y sigue con las flechas para trazar una línea</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>drop it on the window, or paste it</source>
        <translation>suéltala en la ventana o pégala</translation>
    </message>
    <message>
        <source>See why a digit, or why not</source>
        <translation>Ver por qué un dígito o por qué no</translation>
    </message>
    <message>
        <source>click its bar, or press 0 to 9</source>
        <translation>haz clic en su barra o pulsa de 0 a 9</translation>
    </message>
    <message>
        <source>See what would make it another digit</source>
        <translation>Ver qué lo convertiría en otro dígito</translation>
    </message>
    <message>
        <source>right-click its bar, or press Ctrl with 0 to 9</source>
        <translation>clic derecho en su barra o pulsa Ctrl con 0 a 9</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>Decir qué es</translation>
    </message>
    <message>
        <source>press Shift with 0 to 9, or N</source>
        <translation>pulsa Mayús con 0 a 9, o N</translation>
    </message>
    <message>
        <source>On the grid</source>
        <translation>En la cuadrícula</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>DrawingFile</name>
    <message>
        <source>it has more strokes than a file may hold</source>
        <translation>tiene más trazos de los que admite un archivo</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is not JSON, or only a part of it</source>
        <translation>no es JSON, o solo una parte</translation>
    </message>
    <message>
        <source>it is not a drawing of this program</source>
        <translation>no es un dibujo de este programa</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation>se guardó con una versión más nueva de este programa</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>nothing is drawn in it</source>
        <translation>no hay nada dibujado en él</translation>
    </message>
</context>
<context>
    <name>DrawingGrid</name>
    <message>
        <source>Drawing grid</source>
        <translation>Cuadrícula de dibujo</translation>
    </message>
    <message>
        <source>Draw with the mouse, or go from cell to cell with the arrow keys and hold Space down to draw.</source>
        <translation>Dibuja con el ratón, o ve de celda en celda con las flechas y mantén pulsado Espacio para dibujar.</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger</source>
        <translation>Dibuja aquí una cifra, con el ratón, un lápiz o un dedo</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Your drawing</source>
        <translation>Tu dibujo</translation>
    </message>
    <message>
        <source>What the network in training makes of the drawing in the main window, after every few steps. A digit is named when its bar passes the line at 50 %.</source>
        <translation>Qué entiende la red que se entrena del dibujo de la ventana principal, cada pocos pasos. Se nombra un dígito cuando su barra pasa la línea del 50 %.</translation>
    </message>
    <message>
        <source>Your drawing: {named}</source>
        <translation>Tu dibujo: {named}</translation>
    </message>
    <message>
        <source>Draw a digit in the main window, and see it being learned here.</source>
        <translation>Dibuja un dígito en la ventana principal y mira aquí cómo se aprende.</translation>
    </message>
</context>
<context>
    <name>DrawingsExport</name>
    <message>
        <source>Export All Drawings</source>
        <translation>Exportar todos los dibujos</translation>
    </message>
    <message>
        <source>Table, a row for each drawing (*.csv)</source>
        <translation>Tabla, una fila por dibujo (*.csv)</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npz)</source>
        <translation>Matrices de NumPy (*.npz)</translation>
    </message>
    <message>
        <source>{name}: drawings are exported as .npz or as .csv.</source>
        <translation>{name}: los dibujos se exportan como .npz o .csv.</translation>
    </message>
</context>
<context>
    <name>DrawingsMap</name>
    <message>
        <source>Strangers' digits by what the chosen layer makes of them.</source>
        <translation>Dígitos de otras personas según cómo los ve la capa elegida.</translation>
    </message>
    <message>
        <source>The map is being drawn.</source>
        <translation>Se está dibujando el mapa.</translation>
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Recognized drawings are kept here.</source>
        <translation>Los dibujos reconocidos se conservan aquí.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Earlier drawings, newest first; click one to bring it back</source>
        <translation>Dibujos anteriores, primero los más nuevos; haz clic en uno para recuperarlo</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>Quitar &amp;todos</translation>
    </message>
    <message>
        <source>Answered by the network used before: {words}. Click it to ask the present one.</source>
        <translation>Respuesta de la red usada antes: {words}. Haz clic para preguntar a la actual.</translation>
    </message>
</context>
<context>
    <name>ExamplesTable</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Here the program keeps how you write.

Press Write Ten, and write each digit a few times; it takes two minutes. Or, when an answer in the main window is wrong, press Shift and the right digit's key.</source>
        <translation>Aquí el programa conserva cómo escribes.

Pulsa Escribir diez y escribe cada dígito unas cuantas veces; son dos minutos. O, cuando una respuesta de la ventana principal sea incorrecta, pulsa Mayús y la tecla del dígito correcto.</translation>
    </message>
</context>
<context>
    <name>ExperimentBanner</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Back to the network and the drawing as they are</source>
        <translation>Volver a la red y al dibujo tal como son</translation>
    </message>
    <message>
        <source>Experiment: {summary}. The columns and tabs show what the network computes in it; the answer beside the drawing is the one without it.</source>
        <translation>Experimento: {summary}. Las columnas y pestañas muestran lo que la red calcula en él; la respuesta junto al dibujo es la de sin él.</translation>
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
        <translation>El número entre el que se dividen los valores de los dígitos antes de ser probabilidades. Más de 1: menos segura; menos de 1: más segura.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>A digit is named when its likelihood exceeds this; else the answer is Unknown.</source>
        <translation>Se nombra un dígito cuando su probabilidad supera este valor; si no, la respuesta es Desconocido.</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Cells to the right; below 0 left.</source>
        <translation>Celdas hacia la derecha; menos de 0, a la izquierda.</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Cells down; below 0 up.</source>
        <translation>Celdas hacia abajo; menos de 0, hacia arriba.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Degrees, clockwise.</source>
        <translation>Grados, en el sentido de las agujas del reloj.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of the drawing's own size.</source>
        <translation>Respecto al tamaño propio del dibujo.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>How far ink is smeared, in cells.</source>
        <translation>Hasta dónde se extiende la tinta, en celdas.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Random ink in each cell.</source>
        <translation>Tinta al azar en cada celda.</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n map(s) off</source>
        <translation><numerusform>%n mapa apagado</numerusform><numerusform>%n mapas apagados</numerusform></translation></message>
    <message>
        <source>temperature {value}</source>
        <translation>temperatura {value}</translation>
    </message>
    <message>
        <source>threshold {value}</source>
        <translation>umbral {value}</translation>
    </message>
    <message>
        <source>shifted right by {value}</source>
        <translation>desplazado {value} a la derecha</translation>
    </message>
    <message>
        <source>shifted down by {value}</source>
        <translation>desplazado {value} hacia abajo</translation>
    </message>
    <message>
        <source>turned by {value}°</source>
        <translation>girado {value}°</translation>
    </message>
    <message>
        <source>size {value}</source>
        <translation>tamaño {value}</translation>
    </message>
    <message>
        <source>blurred by {value} cells</source>
        <translation>desenfocado {value} celdas</translation>
    </message>
    <message>
        <source>noise {value}</source>
        <translation>ruido {value}</translation>
    </message>
    <message>
        <source>Change something, and 1,000 people's drawings are tried with it, too.</source>
        <translation>Cambia algo y se probará también con dibujos de 1000 personas.</translation>
    </message>
    <message>
        <source>Trying {total} people's drawings: {drawings} done ...</source>
        <translation>Probando dibujos de {total} personas: {drawings} hechos...</translation>
    </message>
    <message>
        <source>Of {total} people's drawings the network names {after} rightly; without the experiment {before}.</source>
        <translation>De los dibujos de {total} personas, la red nombra bien {after}; sin el experimento, {before}.</translation>
    </message>
</context>
<context>
    <name>ExplanationController</name>
    <message>
        <source>Why not {digit}?</source>
        <translation>¿Por qué no {digit}?</translation>
    </message>
    <message>
        <source>Why {digit}?</source>
        <translation>¿Por qué {digit}?</translation>
    </message>
    <message>
        <source>What speaks for {digit}?</source>
        <translation>¿Qué indica un {digit}?</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit}; red ink is against.</source>
        <translation>Ninguna tinta está a favor de {a_digit}; la roja está en contra.</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit} rather than {another}; red ink is against.</source>
        <translation>Ninguna tinta está a favor de {a_digit} frente a {another}; la roja está en contra.</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit}. Blue ink speaks for the {digit}, red against.</source>
        <translation>La parte enmarcada, {place}, es la que más indica {a_digit}. La tinta azul está a favor del {digit}; la roja, en contra.</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit} rather than {another}. Blue ink speaks for the {digit}, red against.</source>
        <translation>La parte enmarcada, {place}, es la que más indica {a_digit} y no {another}. La tinta azul está a favor del {digit}; la roja, en contra.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Exactly:</source>
        <translation>Exactamente:</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Your drawing, framed</source>
        <translation>Tu dibujo, encuadrado</translation>
    </message>
    <message>
        <source>Before anything is looked for, the drawing is made equally large for everybody and moved to the middle. So it does not matter where on the sheet you draw, or how large.</source>
        <translation>Antes de buscar nada, el dibujo se lleva al mismo tamaño para todos y al centro. Así no importa en qué parte de la hoja dibujas ni lo grande que sea.</translation>
    </message>
    <message>
        <source>The ink's longer side is scaled to 20 cells, proportions kept, and its centre of mass is moved to the middle of 28 &amp;times; 28 cells, as for the MNIST digits. Each value lies between 0 (paper) and 1 (ink). This framing is part of the network, without anything learned.</source>
        <translation>El lado más largo de la tinta se escala a 20 celdas, sin cambiar las proporciones, y su centro de masa se lleva al centro de 28 &amp;times; 28 celdas, como en los dígitos de MNIST. Cada valor está entre 0 (papel) y 1 (tinta). Este encuadre es parte de la red, sin nada aprendido.</translation>
    </message>
    <message>
        <source>Each little picture is a &lt;b&gt;feature map&lt;/b&gt;: the result of searching the whole drawing for one pattern. The stronger its colour, the better the pattern fits. The search slides a small window over the pictures of the column before, multiplies each cell by a number, and adds it all up.</source>
        <translation>Cada imagen pequeña es un &lt;b&gt;mapa de características&lt;/b&gt;: el resultado de buscar un patrón en todo el dibujo. Cuanto más fuerte es el color, mejor encaja el patrón. La búsqueda desliza una pequeña ventana sobre las imágenes de la columna anterior, multiplica cada celda por un número y lo suma todo.</translation>
    </message>
    <message>
        <source>Nobody told the network what to look for.</source>
        <translation>Nadie le dijo a la red qué tenía que buscar.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: value = &amp;Sigma; patch &amp;times; kernel + bias, over {cells} cells of each map of the column before; the same kernel at every place.</source>
        <translation>&lt;b&gt;Convolución&lt;/b&gt;: valor = &amp;Sigma; fragmento &amp;times; kernel + sesgo, sobre {cells} celdas de cada mapa de la columna anterior; el mismo kernel en todos los lugares.</translation>
    </message>
    <message>
        <source>A cell of these maps depends on at most {side} &amp;times; {side} cells of the framed drawing, its receptive field. &lt;b&gt;Influence&lt;/b&gt;, the bar under a map: the sum over its cells of value &amp;times; derivative of the likeliest digit's logit. After the last maps, these sums and the bias add up to the logit.</source>
        <translation>Una celda de estos mapas depende como mucho de {side} &amp;times; {side} celdas del dibujo encuadrado, su campo receptivo. &lt;b&gt;Influencia&lt;/b&gt;, la barra bajo un mapa: la suma sobre sus celdas de valor &amp;times; derivada del logit del dígito más probable. Tras los últimos mapas, estas sumas y el sesgo dan el logit.</translation>
    </message>
    <message>
        <source>{pattern}: {count} feature maps</source>
        <translation>{pattern}: {count} mapas de características</translation>
    </message>
    <message>
        <source>Then only the &lt;b&gt;largest of a few neighbours&lt;/b&gt; is kept (pooling): the picture gets smaller, and it no longer matters if a stroke lies one cell further left.</source>
        <translation>Después solo se conserva &lt;b&gt;el mayor de unos pocos vecinos&lt;/b&gt; (pooling): la imagen se hace más pequeña y ya no importa si un trazo está una celda más a la izquierda.</translation>
    </message>
    <message>
        <source>What comes out below 0 becomes 0 (&lt;b&gt;activation&lt;/b&gt;): a pattern is there, or it is not; it can't be there less than not at all.</source>
        <translation>Lo que sale por debajo de 0 pasa a 0 (&lt;b&gt;activación&lt;/b&gt;): un patrón está o no está; no puede estar menos que nada.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt; keeps the {which} value of each {rows} &amp;times; {columns} neighbours.</source>
        <translation>El &lt;b&gt;pooling&lt;/b&gt; conserva el {which} de cada {rows} &amp;times; {columns} vecinos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Batch normalization&lt;/b&gt;: a factor and a shift for each map, learned with the weights.</source>
        <translation>&lt;b&gt;Normalización por lotes&lt;/b&gt;: un factor y un desplazamiento para cada mapa, aprendidos con los pesos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: {formula}.</source>
        <translation>&lt;b&gt;Activación&lt;/b&gt;: {formula}.</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers, each from one map: how strong its pattern is, and whether it is where it counts.</source>
        <translation>Todo lo encontrado se resume en {number} números, cada uno de un mapa: cuánta fuerza tiene su patrón y si está donde cuenta.</translation>
    </message>
    <message>
        <source>feature = &amp;Sigma; map &amp;times; weights, one weight for each cell of the map: a mean that knows the place.</source>
        <translation>característica = &amp;Sigma; mapa &amp;times; pesos, un peso por cada celda del mapa: una media que conoce el lugar.</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers: all cells of all maps, in one long row.</source>
        <translation>Todo lo encontrado se resume en {number} números: todas las celdas de todos los mapas, en una larga fila.</translation>
    </message>
    <message>
        <source>Each feature is a cell of a map of the column before (flattened).</source>
        <translation>Cada característica es una celda de un mapa de la columna anterior (aplanado).</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers.</source>
        <translation>Todo lo encontrado se resume en {number} números.</translation>
    </message>
    <message>
        <source>The features are what the last dense layer takes.</source>
        <translation>Las características son lo que recibe la última capa densa.</translation>
    </message>
    <message>
        <source>The bars show what each adds to the score of the likeliest digit: to the right for it, to the left against it.</source>
        <translation>Las barras muestran qué suma cada uno a la puntuación del dígito más probable: hacia la derecha a favor, hacia la izquierda en contra.</translation>
    </message>
    <message>
        <source>The bars show feature &amp;times; weight of the likeliest digit's logit.</source>
        <translation>Las barras muestran característica &amp;times; peso del logit del dígito más probable.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Every number of the summary votes for or against each digit; the votes add up to its &lt;b&gt;score&lt;/b&gt;. The scores are turned into shares of 100 %: a digit with a clearly higher score gets nearly everything. If no digit gets more than {threshold}, the program says &lt;b&gt;Unknown&lt;/b&gt; rather than guess: the drawing looks like none of the ten, or like two of them.</source>
        <translation>Cada número del resumen vota a favor o en contra de cada dígito; la suma de los votos es su &lt;b&gt;puntuación&lt;/b&gt;. Las puntuaciones se convierten en partes del 100 %: un dígito con una puntuación claramente mayor se lo lleva casi todo. Si ningún dígito pasa de {threshold}, el programa dice &lt;b&gt;Desconocido&lt;/b&gt; en lugar de adivinar: el dibujo no se parece a ninguno de los diez, o se parece a dos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; feature &amp;times; weight + bias.</source>
        <translation>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; característica &amp;times; peso + sesgo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): evidence for a digit can't be negative, so where nothing speaks for any digit all ten are equal, at 10 %.</source>
        <translation>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): los indicios a favor de un dígito no pueden ser negativos; por eso, si nada indica ningún dígito, los diez son iguales, con un 10 %.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temperature&lt;/b&gt;: the logits are divided by it, so that of the drawings with 80 % likelihood, 80 % are that digit.</source>
        <translation>&lt;b&gt;Temperatura&lt;/b&gt;: los logits se dividen entre ella, para que de los dibujos con un 80 % de probabilidad, el 80 % sean ese dígito.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;temperature&lt;/b&gt; that makes likelihoods honest is part of the weights and the bias already: they were divided by it when the training was over.</source>
        <translation>La &lt;b&gt;temperatura&lt;/b&gt; que hace honestas las probabilidades ya es parte de los pesos y del sesgo: se dividieron entre ella al terminar el entrenamiento.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: likelihood = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, over the ten digits. Below {threshold} for the likeliest, the answer is Unknown.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt;: probabilidad = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, sobre los diez dígitos. Por debajo de {threshold} para el más probable, la respuesta es Desconocido.</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>Diez dígitos</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Cómo aprendió</translation>
    </message>
    <message>
        <source>Nobody told the network what a 4 looks like. It began with random numbers in all its windows, and guessed. It was shown more than a million drawings by many people, each with the right answer. After every guess all numbers were changed a tiny bit, in the direction that makes the right answer likelier. The patterns that it looks for came about in that way. It was also shown letters and scribbles, and learned to give no digit a high score for them.</source>
        <translation>Nadie le dijo a la red cómo es un 4. Empezó con números al azar en todas sus ventanas y respondía adivinando. Se le mostró más de un millón de dibujos de muchas personas, cada uno con la respuesta correcta. Después de cada intento, todos los números se cambiaron un poquito en la dirección que hace más probable la respuesta correcta. Así surgieron los patrones que busca. También se le mostraron letras y garabatos, y aprendió a no dar una puntuación alta a ningún dígito para ellos.</translation>
    </message>
    <message>
        <source>Weights start at random. For a batch of drawings the loss is the cross-entropy between the likelihoods and the right answers (for what is no digit: one tenth each). Its gradient with respect to every weight is computed backwards through the network (backpropagation), and the weights move a small step against it. Repeated for thousands of batches. Then the temperature is fitted on people whose drawings were not used for training.</source>
        <translation>Los pesos empiezan al azar. Para un lote de dibujos, la pérdida es la entropía cruzada entre las probabilidades y las respuestas correctas (para lo que no es un dígito: una décima a cada uno). Su gradiente respecto a cada peso se calcula hacia atrás por la red (retropropagación) y los pesos dan un pequeño paso en contra. Se repite con miles de lotes. Después se ajusta la temperatura con personas cuyos dibujos no se usaron para entrenar.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often it has seen all its drawings.</source>
        <translation>Cuántas veces ha visto todos sus dibujos.</translation>
    </message>
    <message>
        <source>Strangers read right</source>
        <translation>De otros, bien leídos</translation>
    </message>
    <message>
        <source>Of 1,000 digits by people whose drawings it never learns from, the share for which it names the right digit.</source>
        <translation>De 1000 dígitos de personas de cuyos dibujos nunca aprende, la parte en que nombra el dígito correcto.</translation>
    </message>
    <message>
        <source>Learned read right</source>
        <translation>Aprendidos, bien leídos</translation>
    </message>
    <message>
        <source>The same for drawings that it learns from. When it is much better at these, it has learned them by heart.</source>
        <translation>Lo mismo con los dibujos de los que aprende. Si con estos es mucho mejor, los ha aprendido de memoria.</translation>
    </message>
    <message>
        <source>No digit: Unknown</source>
        <translation>No dígito: Desconocido</translation>
    </message>
    <message>
        <source>Of 200 letters and scribbles by strangers, the share that it rightly calls Unknown.</source>
        <translation>De 200 letras y garabatos de otras personas, la parte que acierta al llamar Desconocido.</translation>
    </message>
</context>
<context>
    <name>FindDigits</name>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>No hay nada escrito en esta imagen.</translation>
    </message>
</context>
<context>
    <name>FollowedPanel</name>
    <message>
        <source>One value, followed</source>
        <translation>Seguir un valor</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Slide the window over the map (Space)</source>
        <translation>Deslizar la ventana sobre el mapa (Espacio)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>To the value that was followed before (Backspace)</source>
        <translation>Al valor que se seguía antes (Retroceso)</translation>
    </message>
    <message>
        <source>All that is added up</source>
        <translation>Todo lo que se suma</translation>
    </message>
    <message>
        <source>{column}, {count} numbers:</source>
        <translation>{column}, {count} números:</translation>
    </message>
    <message>
        <source>{column}, {count} maps:</source>
        <translation>{column}, {count} mapas:</translation>
    </message>
    <message>
        <source>Sum &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>Suma &lt;b&gt;{total}&lt;/b&gt;</translation>
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
        <translation>Dibujo encuadrado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>framed drawing</source>
        <translation>dibujo encuadrado</translation>
    </message>
    <message>
        <source>map {channel}</source>
        <translation>mapa {channel}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>número {number}</translation>
    </message>
    <message>
        <source>The score (logit) of {channel}</source>
        <translation>La puntuación (logit) de {channel}</translation>
    </message>
    <message>
        <source>Number {channel} of the summary</source>
        <translation>Número {channel} del resumen</translation>
    </message>
    <message>
        <source>{pattern}, map {channel}, row {row}, column {column}</source>
        <translation>{pattern}, mapa {channel}, fila {row}, columna {column}</translation>
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
        <translation>Mi escritura</translation>
    </message>
    <message>
        <source>Keep an Example</source>
        <translation>Conservar un ejemplo</translation>
    </message>
    <message>
        <source>Change What It Is</source>
        <translation>Cambiar qué es</translation>
    </message>
    <message>
        <source>Say That It Is Right</source>
        <translation>Decir que es correcto</translation>
    </message>
    <message>
        <source>Delete Examples</source>
        <translation>Eliminar ejemplos</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>Renombrar la escritura</translation>
    </message>
    <message>
        <source>Remove the Hand</source>
        <translation>Quitar la escritura</translation>
    </message>
    <message>
        <source>{file} can't be opened: {why}.</source>
        <translation>No se puede abrir {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} can't be used: {why}.</source>
        <translation>No se puede usar {file}: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was opened: %n example(s).</source>
        <translation><numerusform>Se abrió «{name}»: %n ejemplo.</numerusform><numerusform>Se abrió «{name}»: %n ejemplos.</numerusform></translation></message>
</context>
<context>
    <name>HandBar</name>
    <message>
        <source>Hand</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Whose examples these are</source>
        <translation>De quién son estos ejemplos</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Escritura</translation>
    </message>
    <message>
        <source>&amp;New Hand...</source>
        <translation>&amp;Nueva escritura...</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>&amp;Renombrar...</translation>
    </message>
    <message>
        <source>Re&amp;move with All Examples</source>
        <translation>&amp;Quitar con sus ejemplos</translation>
    </message>
    <message>
        <source>&amp;Open from a File...</source>
        <translation>&amp;Abrir de un archivo...</translation>
    </message>
    <message>
        <source>&amp;Save to a File...</source>
        <translation>&amp;Guardar en un archivo...</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>New Hand</source>
        <translation>Nueva escritura</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>Renombrar la escritura</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>¿De quién es la escritura?</translation>
    </message>
    <message>
        <source>Open a Hand</source>
        <translation>Abrir una escritura</translation>
    </message>
    <message>
        <source>Save the Hand</source>
        <translation>Guardar la escritura</translation>
    </message>
    <message>
        <source>Hands (*.json)</source>
        <translation>Escrituras (*.json)</translation>
    </message>
</context>
<context>
    <name>HandEntry</name>
    <message>
        <source>Draw a digit first</source>
        <translation>Primero dibuja un dígito</translation>
    </message>
    <message>
        <source>The program has a newer network: it is being taught “{hand}” again.</source>
        <translation>El programa tiene una red más nueva: se le está enseñando «{hand}» otra vez.</translation>
    </message>
</context>
<context>
    <name>HandFile</name>
    <message>
        <source>it is not a hand of this program</source>
        <translation>no es una escritura de este programa</translation>
    </message>
    <message>
        <source>it has more than {most} examples</source>
        <translation>tiene más de {most} ejemplos</translation>
    </message>
    <message>
        <source>there are no examples in it</source>
        <translation>no contiene ejemplos</translation>
    </message>
</context>
<context>
    <name>HandStore</name>
    <message>
        <source>{path} can't be made: {error}.</source>
        <translation>No se puede crear {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} fue escrito por una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>A hand has at most {most} examples.</source>
        <translation>Una escritura tiene como máximo {most} ejemplos.</translation>
    </message>
    <message>
        <source>This hand was removed by another program.</source>
        <translation>Otro programa ha eliminado esta escritura.</translation>
    </message>
    <message>
        <source>A hand needs a name.</source>
        <translation>Una escritura necesita un nombre.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>Un nombre tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>There is a hand called “{name}” already.</source>
        <translation>Ya hay una escritura llamada «{name}».</translation>
    </message>
    <message>
        <source>The disk is full: the example could not be kept. What was kept is safe.</source>
        <translation>El disco está lleno: no se pudo guardar el ejemplo. Lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>Another program keeps {path} busy; try again.</source>
        <translation>Otro programa está usando {path}; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} can't be opened or written.</source>
        <translation>{path} no se puede abrir ni escribir.</translation>
    </message>
    <message>
        <source>{path} is damaged. Move it away, and new examples are kept in a new file.</source>
        <translation>{path} está dañado. Muévelo a otro sitio y los ejemplos nuevos se guardarán en otro archivo.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({error}).</source>
        <translation>No se pudo leer o escribir {path} ({error}).</translation>
    </message>
</context>
<context>
    <name>HandWindow</name>
    <message>
        <source>My Hand</source>
        <translation>Mi escritura</translation>
    </message>
    <message>
        <source>&amp;Write Ten</source>
        <translation>Escribir die&amp;z</translation>
    </message>
    <message>
        <source>Write each digit a few times, one after the other</source>
        <translation>Escribir cada dígito unas cuantas veces, uno tras otro</translation>
    </message>
    <message>
        <source>each </source>
        <comment>each digit 3 times</comment>
        <translation>cada uno </translation>
    </message>
    <message>
        <source> times</source>
        <comment>each digit 3 times</comment>
        <translation> veces</translation>
    </message>
    <message>
        <source>How often each digit is written</source>
        <translation>Cuántas veces se escribe cada dígito</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Retirar el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <translation>Volver a hacer el cambio (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation>E&amp;s</translation>
    </message>
    <message>
        <source>Say what the selected examples are (0 to 9, or N)</source>
        <translation>Decir qué son los ejemplos seleccionados (de 0 a 9, o N)</translation>
    </message>
    <message>
        <source>It Is Ri&amp;ght</source>
        <translation>Es &amp;correcto</translation>
    </message>
    <message>
        <source>Learn from the selected ones, whatever the others say</source>
        <translation>Aprender de los seleccionados, digan lo que digan los demás</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete the selected examples (Delete)</source>
        <translation>Eliminar los ejemplos seleccionados (Supr)</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) kept.</source>
        <translation><numerusform>%n ejemplo guardado.</numerusform><numerusform>%n ejemplos guardados.</numerusform></translation></message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>None</source>
        <comment>no digit</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ningún dígito</translation>
    </message>
    <message numerus="yes">
        <source>Kept as {what}, for “{hand}”: %n example(s) so far.</source>
        <translation><numerusform>Guardado como {what}, para «{hand}»: %n ejemplo hasta ahora.</numerusform><numerusform>Guardado como {what}, para «{hand}»: %n ejemplos hasta ahora.</numerusform></translation></message>
    <message>
        <source>Your other examples look different. It was left out.</source>
        <translation>Tus otros ejemplos son distintos. Se ha omitido.</translation>
    </message>
    <message>
        <source>By your other examples it is {what}. It was left out.</source>
        <translation>Según tus otros ejemplos: {what}. Se ha omitido.</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Todavía no hay ejemplos.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s).</source>
        <translation><numerusform>%n ejemplo.</numerusform><numerusform>%n ejemplos.</numerusform></translation></message>
    <message>
        <source>None yet of {digits}; they are read as before.</source>
        <translation>Aún no hay de {digits}; se leen como antes.</translation>
    </message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} are read, as before.</source>
        <translation><numerusform>De tu %n ejemplo se lee {after}, como antes.</numerusform><numerusform>De tus %n ejemplos se leen {after}, como antes.</numerusform></translation></message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} instead of {before} are read.</source>
        <translation><numerusform>De tu %n ejemplo se lee {after} en lugar de {before}.</numerusform><numerusform>De tus %n ejemplos se leen {after} en lugar de {before}.</numerusform></translation></message>
    <message>
        <source>Strangers' digits that are read</source>
        <translation>Dígitos de otras personas que se leen</translation>
    </message>
    <message>
        <source>Letters and marks that stay Unknown</source>
        <translation>Letras y marcas que siguen siendo Desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) left out, because the others contradict: see the marks.</source>
        <translation><numerusform>%n ejemplo omitido porque los demás lo contradicen: vea la marca.</numerusform><numerusform>%n ejemplos omitidos porque los demás los contradicen: vea las marcas.</numerusform></translation></message>
    <message>
        <source>It can't be kept: other people's digits would be read worse. Look for examples that are not what they are said to be.</source>
        <translation>No se puede conservar: los dígitos de otras personas se leerían peor. Busca ejemplos que no sean lo que se dice de ellos.</translation>
    </message>
    <message>
        <source>It can't be kept: letters and marks would be taken for digits. Look for scribbled examples.</source>
        <translation>No se puede conservar: se tomarían letras y marcas por dígitos. Busca ejemplos garabateados.</translation>
    </message>
    <message>
        <source>It can't be kept: your own digits would be read worse. Write some more.</source>
        <translation>No se puede conservar: tus propios dígitos se leerían peor. Escribe algunos más.</translation>
    </message>
    <message>
        <source>{what}: {after}, as before.</source>
        <translation>{what}: {after}, como antes.</translation>
    </message>
    <message>
        <source>{what}: {after} instead of {before}.</source>
        <translation>{what}: {after} en lugar de {before}.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>it doesn't end in a dense layer and a softmax</source>
        <translation>no termina en una capa densa y un softmax</translation>
    </message>
    <message>
        <source>This feature is not a weighted sum of one feature map.</source>
        <translation>Esta característica no es una suma ponderada de un mapa de características.</translation>
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
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Draw a digit on the grid and press Predict. The program says which digit it is, and how likely each of the ten is.</source>
        <translation>Dibuja un dígito en la cuadrícula y pulsa Predecir. El programa dice qué dígito es y qué probabilidad tiene cada uno de los diez.</translation>
    </message>
    <message>
        <source>A digit is named when it is more than 50 % likely. If none is, the answer is Unknown.</source>
        <translation>Se nombra un dígito cuando su probabilidad supera el 50 %. Si ninguno la supera, la respuesta es Desconocido.</translation>
    </message>
    <message>
        <source>{undo} Undo and {redo} Redo go through your strokes, {eraser} erases, and {clear} begins anew. The right mouse button erases, too.</source>
        <translation>{undo} Deshacer y {redo} Rehacer recorren tus trazos, {eraser} borra y {clear} empieza de nuevo. El botón derecho del ratón también borra.</translation>
    </message>
    <message>
        <source>Live (L) has the answer follow the pen.</source>
        <translation>En vivo (L) hace que la respuesta siga al lápiz.</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Preguntar más</translation>
    </message>
    <message>
        <source>Click a bar to see why: blue ink speaks for its digit, red ink against it.</source>
        <translation>Haz clic en una barra para ver por qué: la tinta azul está a favor de su dígito; la roja, en contra.</translation>
    </message>
    <message>
        <source>Right-click a bar to see what would make the drawing that digit, or to say that it is.</source>
        <translation>Haz clic derecho en una barra para ver qué convertiría el dibujo en ese dígito, o para decir que lo es.</translation>
    </message>
    <message>
        <source>Inside (N) shows what happens in the network. Click any number there to see where it comes from.</source>
        <translation>Interior (N) muestra qué ocurre en la red. Haz clic allí en cualquier número para ver de dónde viene.</translation>
    </message>
    <message>
        <source>Pictures and pages</source>
        <translation>Imágenes y páginas</translation>
    </message>
    <message>
        <source>Open, paste or drop a picture, a photo or a PDF file. On a page each digit gets a box; click one to look at it.</source>
        <translation>Abre, pega o suelta una imagen, una foto o un archivo PDF. En una página cada dígito recibe un recuadro; haz clic en uno para verlo.</translation>
    </message>
    <message>
        <source>Drawings (H) shows earlier drawings. Click one to bring it back.</source>
        <translation>Dibujos (H) muestra los dibujos anteriores. Haz clic en uno para recuperarlo.</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>Enséñale tu escritura</translation>
    </message>
    <message>
        <source>When an answer is wrong, press Shift with the right digit: the drawing is kept as an example. My Hand (M) teaches the network how you write.</source>
        <translation>Si una respuesta es incorrecta, pulsa Mayús con el dígito correcto: el dibujo se guarda como ejemplo. Mi escritura (M) enseña a la red cómo escribes.</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>Sin ratón</translation>
    </message>
    <message>
        <source>The arrow keys go from cell to cell, and Space draws; hold it down for a line. Tab leads to everything else.</source>
        <translation>Las flechas van de celda en celda y Espacio dibuja; mantenlo pulsado para trazar una línea. Tab lleva a todo lo demás.</translation>
    </message>
    <message>
        <source>The network has learned from many thousands of digits that people wrote. It has never seen yours.</source>
        <translation>La red ha aprendido de muchos miles de dígitos escritos por personas. Nunca ha visto los tuyos.</translation>
    </message>
    <message>
        <source>First the drawing is framed: brought to one size and put in the middle. So it does not matter where and how large you draw.</source>
        <translation>Primero se encuadra el dibujo: se lleva a un mismo tamaño y se pone en el centro. Así no importa dónde ni de qué tamaño dibujes.</translation>
    </message>
    <message>
        <source>Then small kernels slide over it. Each looks for one pattern everywhere: an edge, a bend, an end. Where the pattern is, its feature map shows large values.</source>
        <translation>Después, unos kernels pequeños se deslizan sobre él. Cada uno busca un patrón por todas partes: un borde, una curva, un extremo. Donde está el patrón, su mapa de características muestra valores grandes.</translation>
    </message>
    <message>
        <source>Further kernels look for patterns in these maps, until whole parts of digits are found.</source>
        <translation>Otros kernels buscan patrones en esos mapas, hasta encontrar partes enteras de dígitos.</translation>
    </message>
    <message>
        <source>In the end the maps are summed up in a row of numbers. Each digit weighs them in its own way; that gives its score.</source>
        <translation>Al final los mapas se resumen en una fila de números. Cada dígito los pondera a su manera; eso da su puntuación.</translation>
    </message>
    <message>
        <source>The ten scores become likelihoods that add up to 100 %.</source>
        <translation>Las diez puntuaciones se convierten en probabilidades que suman el 100 %.</translation>
    </message>
    <message>
        <source>The network has learned from letters and scribbles, too, for which no digit is right. That is why it can say Unknown.</source>
        <translation>La red también ha aprendido de letras y garabatos, para los que ningún dígito es correcto. Por eso puede decir Desconocido.</translation>
    </message>
    <message>
        <source>It makes mistakes, more of them with thick brushes and rare forms. It does not understand what a digit is.</source>
        <translation>Comete errores, más con pinceles gruesos y formas raras. No entiende qué es un dígito.</translation>
    </message>
    <message>
        <source>The workshop (W) has lessons. Each asks a question, trains small networks for some seconds, and shows what came of it.</source>
        <translation>El taller (W) tiene lecciones. Cada una hace una pregunta, entrena redes pequeñas durante unos segundos y muestra el resultado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: a value that a network computes for a drawing.</source>
        <translation>&lt;b&gt;Activación&lt;/b&gt;: un valor que una red calcula para un dibujo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: a kernel slides over a drawing or a map; at each place the values below it are multiplied by its weights and added up.</source>
        <translation>&lt;b&gt;Convolución&lt;/b&gt;: un kernel se desliza sobre un dibujo o un mapa; en cada lugar los valores que cubre se multiplican por sus pesos y se suman.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Feature map&lt;/b&gt;: what a kernel has found, place by place.</source>
        <translation>&lt;b&gt;Mapa de características&lt;/b&gt;: lo que un kernel ha encontrado, lugar por lugar.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Framing&lt;/b&gt;: a drawing is brought to one size and put in the middle before it is looked at.</source>
        <translation>&lt;b&gt;Encuadre&lt;/b&gt;: un dibujo se lleva a un mismo tamaño y se pone en el centro antes de mirarlo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kernel&lt;/b&gt;: the few weights that describe one pattern.</source>
        <translation>&lt;b&gt;Kernel&lt;/b&gt;: los pocos pesos que describen un patrón.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Likelihood&lt;/b&gt;: how likely a digit is; all ten add up to 100 %.</source>
        <translation>&lt;b&gt;Probabilidad&lt;/b&gt;: lo probable que es un dígito; las diez suman el 100 %.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt;: the score of a digit, before it becomes a likelihood.</source>
        <translation>&lt;b&gt;Logit&lt;/b&gt;: la puntuación de un dígito, antes de convertirse en probabilidad.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overfitting&lt;/b&gt;: a network has learned its drawings by heart, and is bad at others.</source>
        <translation>&lt;b&gt;Sobreajuste&lt;/b&gt;: una red se ha aprendido sus dibujos de memoria y falla con otros.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt;: of neighbouring values only the largest, or their average, is kept.</source>
        <translation>&lt;b&gt;Pooling&lt;/b&gt;: de valores vecinos solo se conserva el mayor, o su promedio.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Receptive field&lt;/b&gt;: the part of the drawing that a value depends on.</source>
        <translation>&lt;b&gt;Campo receptivo&lt;/b&gt;: la parte del dibujo de la que depende un valor.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: the formula that makes likelihoods of logits.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt;: la fórmula que convierte logits en probabilidades.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Training&lt;/b&gt;: the weights are changed a little, many thousand times, so that the answers get better.</source>
        <translation>&lt;b&gt;Entrenamiento&lt;/b&gt;: los pesos se cambian un poco, muchos miles de veces, para que las respuestas mejoren.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Weight&lt;/b&gt;: a number that a network has learned.</source>
        <translation>&lt;b&gt;Peso&lt;/b&gt;: un número que una red ha aprendido.</translation>
    </message>
    <message>
        <source>Earlier drawings, your examples and the settings are kept in your own folder on this computer. You can delete drawings in the strip, and examples in My Hand.</source>
        <translation>Los dibujos anteriores, tus ejemplos y los ajustes se guardan en tu propia carpeta en este ordenador. Puedes eliminar dibujos en la tira y ejemplos en Mi escritura.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Why this answer?</source>
        <translation>¿Por qué esta respuesta?</translation>
    </message>
    <message>
        <source>Show which ink speaks for the answer, and which against it</source>
        <translation>Mostrar qué tinta está a favor de la respuesta y cuál en contra</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>Mostrar qué ocurre dentro de la red</translation>
    </message>
    <message>
        <source>Was it wrong?</source>
        <translation>¿Era incorrecta?</translation>
    </message>
    <message>
        <source>Say what you drew: the program can learn how you write</source>
        <translation>Di qué dibujaste: el programa puede aprender cómo escribes</translation>
    </message>
    <message>
        <source>Try next:</source>
        <translation>Prueba ahora:</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>Cerrar las sugerencias</translation>
    </message>
    <message>
        <source>Hints come with the next answer.</source>
        <translation>Las sugerencias vienen con la próxima respuesta.</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>{name} is not a regular file.</source>
        <translation>{name} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} MB, and {most} MB can be opened.</source>
        <translation>{name} es demasiado grande: {size} MB, y se pueden abrir {most} MB.</translation>
    </message>
    <message>
        <source>{name} is not there: it may have been moved or renamed.</source>
        <translation>{name} no está: quizás se haya movido o renombrado.</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>No se puede leer {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a supported image.</source>
        <translation>{name} no es una imagen compatible.</translation>
    </message>
    <message>
        <source>{name} is a vector graphic. Save it as a PNG file, and open that.</source>
        <translation>{name} es un gráfico vectorial. Guárdalo como archivo PNG y abre ese.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete.</source>
        <translation>{name} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>{name} is too large: {width} x {height} pixels, and {most} million can be opened.</source>
        <translation>{name} es demasiado grande: {width} x {height} píxeles, y se pueden abrir {most} millones.</translation>
    </message>
    <message>
        <source>{name} is an animation. Save one of its pictures, and open that.</source>
        <translation>{name} es una animación. Guarda una de sus imágenes y abre esa.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The digit was found in the framed part of {name}.</source>
        <translation>El dígito se encontró en la parte enmarcada de {name}.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>{name} can't be opened: it is not a regular file.</source>
        <translation>No se puede abrir {name}: no es un archivo normal.</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>No se puede leer {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} can't be opened: {error}.</source>
        <translation>No se puede abrir {name}: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>%n archivo</numerusform><numerusform>%n archivos</numerusform></translation></message>
    <message>
        <source>Opening {name}...</source>
        <translation>Abriendo {name}...</translation>
    </message>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>No hay nada escrito en esta imagen.</translation>
    </message>
</context>
<context>
    <name>InsideDock</name>
    <message>
        <source>Inside the network</source>
        <translation>Interior de la red</translation>
    </message>
    <message>
        <source>What the network computes, from the drawing to the digit.</source>
        <translation>Lo que la red calcula, del dibujo al dígito.</translation>
    </message>
</context>
<context>
    <name>InsideHeader</name>
    <message>
        <source>Simple</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Whose inside is shown</source>
        <translation>De qué red se muestra el interior</translation>
    </message>
    <message>
        <source>The network that answers, and whose inside is shown</source>
        <translation>La red que responde y cuyo interior se muestra</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Palabras y números</translation>
    </message>
    <message>
        <source>Simple words for a class, or exact ones with technical names</source>
        <translation>Palabras sencillas para la clase, o exactas con términos técnicos</translation>
    </message>
    <message>
        <source>How It Learned</source>
        <translation>Cómo aprendió</translation>
    </message>
    <message>
        <source>Where the network's numbers come from</source>
        <translation>De dónde vienen los números de la red</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Change the network or the drawing, and see what it does</source>
        <translation>Cambiar la red o el dibujo y ver qué ocurre</translation>
    </message>
    <message>
        <source>answers &lt;b&gt;{name}&lt;/b&gt;</source>
        <translation>responde &lt;b&gt;{name}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>All maps of a column</source>
        <translation>Todos los mapas de una columna</translation>
    </message>
    <message>
        <source>One Value</source>
        <translation>Un valor</translation>
    </message>
    <message>
        <source>The sum behind one value</source>
        <translation>La suma que hay detrás de un valor</translation>
    </message>
    <message>
        <source>All Maps</source>
        <translation>Todos los mapas</translation>
    </message>
    <message>
        <source>Scores to Percent</source>
        <translation>De puntos a %</translation>
    </message>
    <message>
        <source>How ten scores become ten likelihoods</source>
        <translation>Cómo diez puntuaciones se convierten en diez probabilidades</translation>
    </message>
    <message>
        <source>Two Networks</source>
        <translation>Dos redes</translation>
    </message>
    <message>
        <source>Both networks' answers, side by side</source>
        <translation>Las respuestas de las dos redes, una junto a otra</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>What the parts do</source>
        <translation>Qué hacen las partes</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try &amp;it in the Window</source>
        <translation>&amp;Probar en la ventana</translation>
    </message>
    <message>
        <source>Have this network, as it is now, answer in the main window.</source>
        <translation>Hacer que esta red, tal como está ahora, responda en la ventana principal.</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Guardar...</translation>
    </message>
    <message>
        <source>Save this network under a name, as a .keras file.</source>
        <translation>Guardar esta red con un nombre, como archivo .keras.</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Abrir...</translation>
    </message>
    <message>
        <source>Go on with a network that was saved here.</source>
        <translation>Seguir con una red guardada aquí.</translation>
    </message>
    <message>
        <source>Save the Network</source>
        <translation>Guardar la red</translation>
    </message>
    <message>
        <source>Open a Network</source>
        <translation>Abrir una red</translation>
    </message>
    <message>
        <source>Networks (*.keras)</source>
        <translation>Redes (*.keras)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Ta&amp;ke Back</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Don't keep it as an example</source>
        <translation>No conservarlo como ejemplo</translation>
    </message>
</context>
<context>
    <name>KeptNetwork</name>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>No se pudo escribir {path}: {why}.</translation>
    </message>
    <message>
        <source>The network in {path} was not made in the workshop.</source>
        <translation>La red de {path} no se hizo en el taller.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <source>The network in {path} is of a kind that this version doesn't know.</source>
        <translation>La red de {path} es de un tipo que esta versión no conoce.</translation>
    </message>
</context>
<context>
    <name>KernelsView</name>
    <message>
        <source>Kernels of the first layer</source>
        <translation>Kernels de la primera capa</translation>
    </message>
    <message>
        <source>What each unit looks for</source>
        <translation>Qué busca cada unidad</translation>
    </message>
    <message>
        <source>The weights that are moved over the drawing: blue where ink makes the sum larger, red where it makes it smaller.</source>
        <translation>Los pesos que se mueven sobre el dibujo: azul donde la tinta aumenta la suma, rojo donde la reduce.</translation>
    </message>
    <message>
        <source>The weights of every cell of the drawing: blue where ink makes the unit's sum larger, red where it makes it smaller.</source>
        <translation>Los pesos de cada celda del dibujo: azul donde la tinta aumenta la suma de la unidad, rojo donde la reduce.</translation>
    </message>
</context>
<context>
    <name>LayerCalls</name>
    <message>
        <source>This network answers, but it can't be inspected: {why}.</source>
        <translation>Esta red responde, pero no se puede inspeccionar: {why}.</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>Learning rate: how far each step changes the weights. Too small learns slowly, too large jumps past the goal.</source>
        <translation>Tasa de aprendizaje: cuánto cambia cada paso los pesos. Demasiado pequeña aprende despacio; demasiado grande se pasa de la meta.</translation>
    </message>
    <message>
        <source>How many drawings are averaged for one step.</source>
        <translation>De cuántos dibujos se hace la media en cada paso.</translation>
    </message>
    <message>
        <source>How many digits it learns from; with few, it learns them by heart.</source>
        <translation>De cuántos dígitos aprende; con pocos, los aprende de memoria.</translation>
    </message>
    <message>
        <source>How much each drawing is turned, slanted, stretched and thickened anew every time it is shown.</source>
        <translation>Cuánto se gira, inclina, estira y engrosa de nuevo cada dibujo cada vez que se muestra.</translation>
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
        <translation>Cámara lenta: una pausa tras cada paso, para ver qué hace un solo paso.</translation>
    </message>
    <message>
        <source>Also learn what is no digit</source>
        <translation>Aprender lo que no es dígito</translation>
    </message>
    <message>
        <source>Shows letters and scribbles, too, for which all digits shall be equally likely.</source>
        <translation>Muestra también letras y garabatos, para los que todos los dígitos deben ser igual de probables.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Tasa de aprendi&amp;zaje</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>Dra&amp;wings</source>
        <translation>Di&amp;bujos</translation>
    </message>
    <message>
        <source>Variat&amp;ion</source>
        <translation>Var&amp;iación</translation>
    </message>
    <message>
        <source>Slo&amp;w motion</source>
        <translation>Cámara len&amp;ta</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Activations: from 0 to the stage's largest. Signed values: red below 0, blue above.</source>
        <translation>Activaciones: de 0 al máximo de la etapa. Valores con signo: rojo por debajo de 0, azul por encima.</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>máximo</translation>
    </message>
</context>
<context>
    <name>LessonData</name>
    <message>
        <source>one with an upstroke</source>
        <translation>uno con trazo de subida</translation>
    </message>
    <message>
        <source>crossed seven</source>
        <translation>siete con barra</translation>
    </message>
    <message>
        <source>The lesson data {path} are missing.</source>
        <translation>Faltan los datos de la lección {path}.</translation>
    </message>
    <message>
        <source>The lesson data {path} are damaged.</source>
        <translation>Los datos de la lección {path} están dañados.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Too few drawings</source>
        <translation>Muy pocos dibujos</translation>
    </message>
    <message>
        <source>Two equal networks learn for equally long: one from 50 drawings, which it sees again and again, the other from 6,000. Both are then tested on drawings by people whom neither has met.</source>
        <translation>Dos redes iguales aprenden durante el mismo tiempo: una con 50 dibujos, que ve una y otra vez, y la otra con 6000. Después se prueban las dos con dibujos de personas que ninguna conoce.</translation>
    </message>
    <message>
        <source>The one with 50 drawings: how will it do?</source>
        <translation>¿Cómo le irá a la de 50 dibujos?</translation>
    </message>
    <message>
        <source>Perfect on its own 50, much worse on strangers'</source>
        <translation>Perfecta con sus 50, mucho peor con los de otras personas</translation>
    </message>
    <message>
        <source>Equally well on both</source>
        <translation>Igual de bien con ambos</translation>
    </message>
    <message>
        <source>Badly on both: 50 are too few to learn anything</source>
        <translation>Mal con ambos: 50 son muy pocos para aprender algo</translation>
    </message>
    <message>
        <source>50 drawings</source>
        <translation>50 dibujos</translation>
    </message>
    <message>
        <source>6,000 drawings</source>
        <translation>6000 dibujos</translation>
    </message>
    <message>
        <source>It reads {learned_right} of its own 50 drawings, but only {right} of strangers': it has learned them by heart. The other reads {learned_right2} of its own and {right2} of strangers'. That gap is called overfitting; more drawings close it.</source>
        <translation>Lee {learned_right} de sus 50 dibujos, pero solo {right} de los de otras personas: los ha aprendido de memoria. La otra lee {learned_right2} de los suyos y {right2} de los de otras personas. Esa diferencia se llama sobreajuste; con más dibujos desaparece.</translation>
    </message>
    <message>
        <source>Too slow, too fast</source>
        <translation>Muy lento, muy rápido</translation>
    </message>
    <message>
        <source>The learning rate says how far each step changes the weights. Three equal networks take 150 steps each: tiny, medium and huge ones.</source>
        <translation>La tasa de aprendizaje dice cuánto cambia cada paso los pesos. Tres redes iguales dan 150 pasos cada una: diminutos, medianos y enormes.</translation>
    </message>
    <message>
        <source>Which of the three learns?</source>
        <translation>¿Cuál de las tres aprende?</translation>
    </message>
    <message>
        <source>The medium one</source>
        <translation>La mediana</translation>
    </message>
    <message>
        <source>The fastest, of course</source>
        <translation>La más rápida, claro</translation>
    </message>
    <message>
        <source>All three, the slow one best</source>
        <translation>Las tres, y mejor la lenta</translation>
    </message>
    <message>
        <source>0.00001 has hardly moved ({right} of strangers' digits right); with 1 every step jumps past the goal ({right2}); 0.002 has learned ({right3}). Nobody can compute the best rate: it is found by trying.</source>
        <translation>La de 0,00001 apenas se ha movido ({right} de los dígitos de otras personas, bien); con 1 cada paso se pasa de la meta ({right2}); la de 0,002 ha aprendido ({right3}). Nadie puede calcular la mejor tasa: se encuentra probando.</translation>
    </message>
    <message>
        <source>Why framing matters</source>
        <translation>Por qué importa el encuadre</translation>
    </message>
    <message>
        <source>People draw large and small, in the middle and at the edge. One network sees drawings as they are. For the other they are first scaled to one size and put in the middle. All else is equal.</source>
        <translation>La gente dibuja grande y pequeño, en el centro y en el borde. Una red ve los dibujos tal como son. Para la otra, antes se escalan al mismo tamaño y se ponen en el centro. Todo lo demás es igual.</translation>
    </message>
    <message>
        <source>How much does framing help?</source>
        <translation>¿Cuánto ayuda el encuadre?</translation>
    </message>
    <message>
        <source>A lot: where and how large is no news about the digit</source>
        <translation>Mucho: dónde está y su tamaño no dicen nada del dígito</translation>
    </message>
    <message>
        <source>Not at all: convolutions see a digit anywhere</source>
        <translation>Nada: las convoluciones ven un dígito en cualquier sitio</translation>
    </message>
    <message>
        <source>It harms: information is lost</source>
        <translation>Perjudica: se pierde información</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>sin encuadrar</translation>
    </message>
    <message>
        <source>framed</source>
        <translation>encuadrados</translation>
    </message>
    <message>
        <source>As drawn, {right} of strangers' digits are read right; framed, {right2}. Without framing, a network must learn every digit anew for each size and place.</source>
        <translation>Sin encuadrar, se leen bien {right} de los dígitos de otras personas; encuadrados, {right2}. Sin encuadre, una red debe aprender cada dígito de nuevo para cada tamaño y lugar.</translation>
    </message>
    <message>
        <source>What is no digit?</source>
        <translation>¿Y si no es un dígito?</translation>
    </message>
    <message>
        <source>A network that has only ever seen digits must say something about a letter, too. The second one also learns from 400 letters and scribbles, for which all ten digits are to be equally likely, so that it says Unknown.</source>
        <translation>Una red que solo ha visto dígitos también tiene que decir algo de una letra. La segunda aprende además de 400 letras y garabatos, para los que los diez dígitos deben ser igual de probables, de modo que diga Desconocido.</translation>
    </message>
    <message>
        <source>What does the first one say about letters that it has never seen?</source>
        <translation>¿Qué dice la primera de letras que nunca ha visto?</translation>
    </message>
    <message>
        <source>Mostly some digit, and it is sure of it</source>
        <translation>Casi siempre algún dígito, y está segura</translation>
    </message>
    <message>
        <source>Always Unknown: it has never seen them</source>
        <translation>Siempre Desconocido: nunca las ha visto</translation>
    </message>
    <message>
        <source>The same as the second</source>
        <translation>Lo mismo que la segunda</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>solo dígitos</translation>
    </message>
    <message>
        <source>digits and letters</source>
        <translation>dígitos y letras</translation>
    </message>
    <message>
        <source>Of 200 strangers' letters and scribbles it rightly calls {non_digits_unknown} Unknown; having learned what is no digit, {non_digits_unknown2}. A network doesn't know what it has not been taught, this one included.</source>
        <translation>De 200 letras y garabatos de otras personas acierta al llamar Desconocido a {non_digits_unknown}; tras aprender qué no es un dígito, a {non_digits_unknown2}. Una red no sabe lo que no se le ha enseñado, y esta tampoco.</translation>
    </message>
    <message>
        <source>Why convolutions?</source>
        <translation>¿Por qué convoluciones?</translation>
    </message>
    <message>
        <source>A dense layer has a weight for every cell of the drawing. A convolution moves one small kernel over all of it, and so needs few weights. Both networks see the drawings as they are, large or small, anywhere on the grid.</source>
        <translation>Una capa densa tiene un peso para cada celda del dibujo. Una convolución mueve un kernel pequeño por todo él y necesita pocos pesos. Las dos redes ven los dibujos tal como son, grandes o pequeños, en cualquier parte de la cuadrícula.</translation>
    </message>
    <message>
        <source>The dense network has five times as many weights. Which reads strangers better?</source>
        <translation>La red densa tiene cinco veces más pesos. ¿Cuál lee mejor a otras personas?</translation>
    </message>
    <message>
        <source>The one with convolutions</source>
        <translation>La de convoluciones</translation>
    </message>
    <message>
        <source>The dense one: more weights, more knowledge</source>
        <translation>La densa: más pesos, más saber</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>Las dos igual</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>convoluciones</translation>
    </message>
    <message>
        <source>With {weights} weights the convolutions read {right} of strangers' digits, the dense network {right2} with {weights2}. What a kernel has learned in one place holds everywhere.</source>
        <translation>Con {weights} pesos, las convoluciones leen {right} de los dígitos de otras personas; la red densa, {right2} con {weights2}. Lo que un kernel ha aprendido en un lugar vale en todos.</translation>
    </message>
    <message>
        <source>A hand it never met</source>
        <translation>Una escritura nunca vista</translation>
    </message>
    <message>
        <source>In much of the world a 1 has an upstroke and a 7 a bar. One network learns from drawings without any of these, the other from all. Both are asked about strangers' ones with an upstroke and crossed sevens.</source>
        <translation>En gran parte del mundo el 1 tiene un trazo de subida y el 7 una barra. Una red aprende de dibujos sin nada de esto; la otra, de todos. A las dos se les pregunta por unos con trazo de subida y sietes con barra de otras personas.</translation>
    </message>
    <message>
        <source>How many of these does the first one read?</source>
        <translation>¿Cuántos de estos lee la primera?</translation>
    </message>
    <message>
        <source>Clearly fewer than the second</source>
        <translation>Claramente menos que la segunda</translation>
    </message>
    <message>
        <source>As many: a 7 is a 7</source>
        <translation>Los mismos: un 7 es un 7</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>without them</source>
        <translation>sin ellos</translation>
    </message>
    <message>
        <source>with them</source>
        <translation>con ellos</translation>
    </message>
    <message>
        <source>It reads {forms_right} of them, the other {forms_right2}; on all of strangers' digits the two hardly differ ({right} and {right2}). A good average can hide that it fails some people: ask whose drawings it learned from.</source>
        <translation>Lee {forms_right} de ellos; la otra, {forms_right2}; en el conjunto de los dígitos de otras personas apenas se diferencian ({right} y {right2}). Una buena media puede ocultar que falla con algunas personas: pregunta de quién son los dibujos de los que aprendió.</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Trains the networks of this lesson. Your own network is set aside, and comes back afterwards.</source>
        <translation>Entrena las redes de esta lección. Tu propia red se aparta y vuelve después.</translation>
    </message>
    <message>
        <source>Strangers' digits read right, by steps</source>
        <translation>De otros, bien leídos, por pasos</translation>
    </message>
    <message>
        <source>One curve for each network of this lesson: the share of strangers' digits for which it names the right one, after so many steps.</source>
        <translation>Una curva por cada red de esta lección: la parte de los dígitos de otras personas en que nombra el correcto, tras ese número de pasos.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run the Experiment</source>
        <translation>Hacer el experimento</translation>
    </message>
    <message>
        <source>Training network {number} of {count}: {name}</source>
        <translation>Entrenando la red {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>This time it came out otherwise. Run it again.</source>
        <translation>Esta vez ha salido distinto. Repítelo.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Has acertado.</translation>
    </message>
    <message>
        <source>It is this: {answer}.</source>
        <translation>Es esto: {answer}.</translation>
    </message>
</context>
<context>
    <name>LikelihoodBar</name>
    <message>
        <source>Likelihood of {digit}</source>
        <translation>Probabilidad de {digit}</translation>
    </message>
</context>
<context>
    <name>LikelihoodChart</name>
    <message>
        <source>Likelihoods along the strokes</source>
        <translation>Probabilidades a lo largo de los trazos</translation>
    </message>
    <message>
        <source>The ten likelihoods after each stroke; the dashed line is 50 %</source>
        <translation>Las diez probabilidades tras cada trazo; la línea discontinua es el 50 %</translation>
    </message>
</context>
<context>
    <name>LikelihoodModel</name>
    <message>
        <source>Digit</source>
        <translation>Dígito</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Only what speaks for it</source>
        <translation>Solo lo que está a favor</translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>Suavizada</translation>
    </message>
    <message>
        <source>÷ temperature</source>
        <translation>÷ temperatura</translation>
    </message>
    <message>
        <source>÷ new temperature</source>
        <translation>÷ nueva temperatura</translation>
    </message>
    <message>
        <source>e to that power</source>
        <translation>e elevado a eso</translation>
    </message>
</context>
<context>
    <name>LikelihoodTable</name>
    <message>
        <source>From scores to likelihoods</source>
        <translation>De puntuaciones a probabilidades</translation>
    </message>
    <message>
        <source>The ten numbers "e to that power" add up to {total}. Each divided by this sum is how likely its digit is: for {likeliest}, {power} / {total} = {exactly}. </source>
        <translation>Los diez números «e elevado a eso» suman {total}. Cada uno, dividido entre esta suma, es la probabilidad de su dígito: para {likeliest}, {power} / {total} = {exactly}. </translation>
    </message>
    <message>
        <source>No bar passes the dashed line at {threshold}, so the answer is Unknown.</source>
        <translation>Ninguna barra pasa la línea discontinua en {threshold}, así que la respuesta es Desconocido.</translation>
    </message>
    <message>
        <source>It passes the dashed line at {threshold}, so the answer is {likeliest}.</source>
        <translation>Pasa la línea discontinua en {threshold}, así que la respuesta es {likeliest}.</translation>
    </message>
</context>
<context>
    <name>MapEyes</name>
    <message>
        <source>Switches this map off or on (O); with Shift, all others of its column</source>
        <translation>Desactiva o activa este mapa (O); con Mayús, todos los demás de su columna</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>The drawings as they are</source>
        <translation>Los dibujos tal como son</translation>
    </message>
    <message>
        <source>After framing</source>
        <translation>Tras el encuadre</translation>
    </message>
    <message>
        <source>After the first convolution</source>
        <translation>Tras la primera convolución</translation>
    </message>
    <message>
        <source>After the second convolution</source>
        <translation>Tras la segunda convolución</translation>
    </message>
    <message>
        <source>After the first dense layer</source>
        <translation>Tras la primera capa densa</translation>
    </message>
    <message>
        <source>After the second dense layer</source>
        <translation>Tras la segunda capa densa</translation>
    </message>
    <message>
        <source>The ten logits</source>
        <translation>Los diez logits</translation>
    </message>
    <message>
        <source>From layer to layer, drawings of the same digit come closer together, and apart from the others.</source>
        <translation>De capa en capa, los dibujos del mismo dígito se acercan entre sí y se separan de los demás.</translation>
    </message>
    <message>
        <source>1,000 digits by strangers, each drawn as its digit. Near each other: alike to this layer. The two directions are those in which the layer's values differ most (principal components). Ringed: named wrong. The square: your drawing.</source>
        <translation>1000 dígitos de otras personas, cada uno dibujado como su dígito. Cerca unos de otros: parecidos para esta capa. Las dos direcciones son aquellas en que más difieren los valores de la capa (componentes principales). Con un círculo: mal nombrado. El cuadrado: tu dibujo.</translation>
    </message>
    <message>
        <source>Written: {written}. Named: {named}.
{first}: {likelihood}, {second}: {other_likelihood}</source>
        <translation>Escrito: {written}. Nombrado: {named}.
{first}: {likelihood}, {second}: {other_likelihood}</translation>
    </message>
    <message>
        <source>Point at a digit to see the drawing.</source>
        <translation>Señala un dígito para ver el dibujo.</translation>
    </message>
</context>
<context>
    <name>MapPieces</name>
    <message>
        <source>What its maps look for is only known of the networks that come with the program.</source>
        <translation>Solo se sabe qué buscan los mapas de las redes que vienen con el programa.</translation>
    </message>
</context>
<context>
    <name>MapPiecesView</name>
    <message>
        <source>Of {drawings} people's drawings these excite it most; what it sees of each is framed.</source>
        <translation>De los dibujos de {drawings} personas, estos son los que más lo activan; lo que ve de cada uno está enmarcado.</translation>
    </message>
    <message>
        <source>It is 0 for all of {drawings} people's drawings.</source>
        <translation>Es 0 para todos los dibujos de {drawings} personas.</translation>
    </message>
</context>
<context>
    <name>MapSwitch</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Number of the map in its stage</source>
        <translation>Número del mapa en su etapa</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>All values of this map become 0 (O on a map in the view)</source>
        <translation>Todos los valores de este mapa pasan a 0 (O sobre un mapa en la vista)</translation>
    </message>
    <message>
        <source>Only This</source>
        <translation>Solo este</translation>
    </message>
    <message>
        <source>All other maps of the stage become 0 (Shift+O on a map in the view); again: all are on</source>
        <translation>Todos los demás mapas de la etapa pasan a 0 (Mayús+O sobre un mapa en la vista); otra vez: todos activos</translation>
    </message>
    <message>
        <source>{stage}, map {index}</source>
        <translation>{stage}, mapa {index}</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>Activar</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>&amp;Measure Again</source>
        <translation>Medir otra &amp;vez</translation>
    </message>
    <message>
        <source>Measure the network as it is now.</source>
        <translation>Medir la red tal como está ahora.</translation>
    </message>
    <message>
        <source>Calibration: right, by likelihood</source>
        <translation>Calibración: aciertos por probabilidad</translation>
    </message>
    <message>
        <source>Of the drawings to which it gives a likelihood, the share that it reads right. On the grey line it promises neither too much nor too little.</source>
        <translation>De los dibujos a los que da una probabilidad, la parte que lee bien. En la línea gris no promete ni demasiado ni demasiado poco.</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrada</translation>
    </message>
    <message>
        <source>this network</source>
        <comment>which network</comment>
        <translation>esta red</translation>
    </message>
    <message>
        <source>the program's own</source>
        <translation>la del programa</translation>
    </message>
    <message>
        <source>After {epochs} epochs, of 500 strangers' digits {right} are read right, {unknown} are Unknown, and {wrong} are wrong and confident. (The program's own network has met some of these people, which flatters it.)</source>
        <translation>Tras {epochs} épocas, de 500 dígitos de otras personas se leen bien {right}, son Desconocido {unknown}, y {wrong} se nombran mal y con seguridad. (La red del programa ya conoce a algunas de estas personas, lo que la favorece.)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Apa&amp;riencia</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>W&amp;hat If</source>
        <translation>&amp;Y si</translation>
    </message>
    <message>
        <source>&amp;It Is</source>
        <translation>E&amp;s</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>The network is loading</source>
        <translation>La red se está cargando</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What the program does, and what it found.</source>
        <translation>Lo que hace el programa y lo que ha encontrado.</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>Its surest mistakes</source>
        <translation>Sus errores más seguros</translation>
    </message>
    <message>
        <source>Strangers' digits that the network in training reads wrong, the surest first: what was written, what it named, how likely it found it. Click one to put it on the grid.</source>
        <translation>Dígitos de otras personas que la red que se entrena lee mal, primero los más seguros: qué se escribió, qué nombró y con qué probabilidad. Haz clic en uno para ponerlo en la cuadrícula.</translation>
    </message>
    <message>
        <source>It has made none.</source>
        <translation>No ha cometido ninguno.</translation>
    </message>
    <message>
        <source>{written} as {named}, {likelihood}</source>
        <translation>{written} como {named}, {likelihood}</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The network in {path} takes {takes} and gives {gives}; it must take {must_take} and give {must_give}.</source>
        <translation>La red de {path} recibe {takes} y da {gives}; debe recibir {must_take} y dar {must_give}.</translation>
    </message>
    <message>
        <source>The network in {path} is too large: {error}.</source>
        <translation>La red de {path} es demasiado grande: {error}.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>No existe el archivo de modelo {path}.</translation>
    </message>
    <message>
        <source>{path} can't be opened: {error}.</source>
        <translation>No se puede abrir {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a Keras model, or only a part of one.</source>
        <translation>{path} no es un modelo de Keras, o solo es una parte.</translation>
    </message>
    <message>
        <source>{path} holds program code; such a model isn't loaded.</source>
        <translation>{path} contiene código de programa; no se carga un modelo así.</translation>
    </message>
    <message>
        <source>{path} is not a supported Keras model.</source>
        <translation>{path} no es un modelo de Keras compatible.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier cantidad</translation>
    </message>
</context>
<context>
    <name>ModelGraph</name>
    <message>
        <source>its layer {name} is not a plain convolution in a single chain</source>
        <translation>su capa {name} no es una convolución simple en una sola cadena</translation>
    </message>
    <message>
        <source>it has no two-dimensional convolutions</source>
        <translation>no tiene convoluciones bidimensionales</translation>
    </message>
    <message>
        <source>its first convolution takes {sizes} values, not {side} x {side} x 1</source>
        <translation>su primera convolución recibe {sizes} valores, no {side} x {side} x 1</translation>
    </message>
    <message>
        <source>convolution {number}</source>
        <translation>convolución {number}</translation>
    </message>
    <message>
        <source>its layer {name} is a grouped convolution, or has its channels first</source>
        <translation>su capa {name} es una convolución agrupada o tiene los canales primero</translation>
    </message>
    <message>
        <source>its layer {name} stands between two convolutions</source>
        <translation>su capa {name} está entre dos convoluciones</translation>
    </message>
</context>
<context>
    <name>ModelLimits</name>
    <message>
        <source>its description has more than {limit} MB</source>
        <translation>su descripción ocupa más de {limit} MB</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>descomprimida ocupa más de {limit} MB</translation>
    </message>
    <message>
        <source>it has more than {limit} million weights</source>
        <translation>tiene más de {limit} millones de pesos</translation>
    </message>
    <message>
        <source>it doesn't say how many values its layers give, which may be any number</source>
        <translation>no dice cuántos valores dan sus capas, y podrían ser cualquier cantidad</translation>
    </message>
    <message>
        <source>its layers give more than {limit} million values</source>
        <translation>sus capas dan más de {limit} millones de valores</translation>
    </message>
    <message>
        <source>it takes more than {limit} thousand million multiplications for one drawing</source>
        <translation>necesita más de {limit} mil millones de multiplicaciones para un dibujo</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>{words}: {weights} weights to be learned.</source>
        <translation>{words}: {weights} pesos por aprender.</translation>
    </message>
    <message>
        <source>The network's values from layer to layer, {sizes}</source>
        <translation>Los valores de la red de capa en capa, {sizes}</translation>
    </message>
    <message>
        <source>{weights} weights</source>
        <translation>{weights} pesos</translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>below this: Unknown</source>
        <translation>por debajo: Desconocido</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Save the Network's Picture</source>
        <translation>Guardar la imagen de la red</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be printed. Check the printer, or the file to print to.</source>
        <translation>No se pudo imprimir la imagen. Comprueba la impresora o el archivo de destino.</translation>
    </message>
    <message>
        <source>The picture could not be printed to its end. Check the printer.</source>
        <translation>No se pudo terminar de imprimir la imagen. Comprueba la impresora.</translation>
    </message>
    <message>
        <source>The picture was sent to the printer.</source>
        <translation>La imagen se ha enviado a la impresora.</translation>
    </message>
    <message>
        <source>Inside the network</source>
        <translation>Interior de la red</translation>
    </message>
</context>
<context>
    <name>NetworkSheet</name>
    <message>
        <source>all {count}…</source>
        <translation>los {count}…</translation>
    </message>
</context>
<context>
    <name>NetworkStatus</name>
    <message>
        <source>The network is loading. You can draw already.</source>
        <translation>La red se está cargando. Ya puedes dibujar.</translation>
    </message>
    <message>
        <source>Draw a digit, then press Predict.</source>
        <translation>Dibuja un dígito y pulsa Predecir.</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>The network's feature maps</source>
        <translation>Los mapas de características de la red</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, with Ctrl from map to map, Page Up and Page Down from column to column; Return shows how the value is computed; O switches the map off or on, Shift+O all others of its column.</source>
        <translation>Las flechas van de celda en celda; con Ctrl, de mapa en mapa; Re Pág y Av Pág, de columna en columna; Intro muestra cómo se calcula el valor; O desactiva o activa el mapa, Mayús+O todos los demás de su columna.</translation>
    </message>
    <message>
        <source>Draw something to see it here.</source>
        <translation>Dibuja algo para verlo aquí.</translation>
    </message>
    <message>
        <source>It is shown here when the network has answered.</source>
        <translation>Se muestra aquí cuando la red ha respondido.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>Only pictures and files on this computer can be dropped here.</source>
        <translation>Aquí solo se pueden soltar imágenes y archivos de este ordenador.</translation>
    </message>
    <message>
        <source>Open a Picture or a Drawing</source>
        <translation>Abrir una imagen o un dibujo</translation>
    </message>
    <message>
        <source>Pictures and drawings ({suffixes})</source>
        <translation>Imágenes y dibujos ({suffixes})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>lo que se soltó</translation>
    </message>
</context>
<context>
    <name>OperationsPicture</name>
    <message>
        <source>sum of {inputs}</source>
        <translation>suma de {inputs}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>, bias {bias}</source>
        <translation>, sesgo {bias}</translation>
    </message>
    <message>
        <source>pooling, the {which} of {count}: {numbers}</source>
        <translation>pooling, el {which} de {count}: {numbers}</translation>
    </message>
    <message>
        <source>normalization: {factors}</source>
        <translation>normalización: {factors}</translation>
    </message>
    <message>
        <source>rescaled by learned numbers: {factors}</source>
        <translation>reescalado con números aprendidos: {factors}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>divided by the temperature {value}</source>
        <translation>dividido entre la temperatura {value}</translation>
    </message>
    <message>
        <source>its share of all ten</source>
        <translation>su parte de los diez</translation>
    </message>
    <message>
        <source>activation: max(0, {before})</source>
        <translation>activación: max(0, {before})</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>activación: lo menor que 0 pasa a 0</translation>
    </message>
</context>
<context>
    <name>OutputMap</name>
    <message>
        <source>The map that the value belongs to</source>
        <translation>El mapa al que pertenece el valor</translation>
    </message>
    <message>
        <source>its map</source>
        <translation>su mapa</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Digit</source>
        <translation>Dígito</translation>
    </message>
    <message>
        <source>Say which digit it is (keys 0 to 9)</source>
        <translation>Decir qué dígito es (teclas 0 a 9)</translation>
    </message>
    <message>
        <source>No Digit</source>
        <translation>No es dígito</translation>
    </message>
    <message>
        <source>Say that it is no digit: it is left out of the text (Delete)</source>
        <translation>Decir que no es un dígito: se omite en el texto (Supr)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Take it apart into several digits (S)</source>
        <translation>Separarlo en varios dígitos (S)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Make one of it and what stands behind it (J)</source>
        <translation>Unirlo con lo que hay detrás (J)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last correction back (Ctrl+Z, when the page is clicked)</source>
        <translation>Retirar la última corrección (Ctrl+Z, tras hacer clic en la página)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make the correction again</source>
        <translation>Volver a hacer la corrección</translation>
    </message>
    <message>
        <source>Next Unsure</source>
        <translation>Siguiente dudoso</translation>
    </message>
    <message>
        <source>Go to the next one that is not sure (Space)</source>
        <translation>Ir al siguiente que no es seguro (Espacio)</translation>
    </message>
    <message>
        <source>Back to the Page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back to Drawing</source>
        <translation>Volver al dibujo</translation>
    </message>
    <message>
        <source>Hide the page; it stays open (Escape)</source>
        <translation>Ocultar la página; sigue abierta (Esc)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Close Page</source>
        <translation>Cerrar página</translation>
    </message>
    <message>
        <source>Close this page; its corrections are lost unless they were saved</source>
        <translation>Cerrar esta página; sus correcciones se pierden si no se han guardado</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy the lines of this page</source>
        <translation>Copiar las líneas de esta página</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>Save what was read, of all open pages, as text, as a table or as JSON</source>
        <translation>Guardar lo leído en todas las páginas abiertas, como texto, como tabla o como JSON</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>El texto se ha copiado.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Save What Was Read</source>
        <translation>Guardar lo leído</translation>
    </message>
    <message>
        <source>{name}: pages are saved as .txt, .csv or .json.</source>
        <translation>{name}: las páginas se guardan como .txt, .csv o .json.</translation>
    </message>
    <message>
        <source>How far the page has been read</source>
        <translation>Cuánto se ha leído de la página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read no further</source>
        <translation>No seguir leyendo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read this page after all</source>
        <translation>Leer esta página de todos modos</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>What is read on the page stands here.</source>
        <translation>Aquí aparece lo que se lee en la página.</translation>
    </message>
    <message>
        <source>Go from piece to piece with the arrow keys.</source>
        <translation>Ve de un trozo a otro con las flechas.</translation>
    </message>
    <message>
        <source>No digit, as you said</source>
        <translation>No es un dígito, según tú</translation>
    </message>
    <message>
        <source>{digit}, as you said</source>
        <translation>{digit}, según tú</translation>
    </message>
    <message>
        <source>Unknown: among letters</source>
        <translation>Desconocido: entre letras</translation>
    </message>
    <message>
        <source>This page has not been read: it was cancelled.</source>
        <translation>Esta página no se ha leído: se canceló.</translation>
    </message>
    <message>
        <source>Waiting for the pages before it...</source>
        <translation>Esperando a las páginas anteriores...</translation>
    </message>
    <message>
        <source>Opening {name}...</source>
        <translation>Abriendo {name}...</translation>
    </message>
    <message>
        <source>Waiting for the network, which is still loading...</source>
        <translation>Esperando a la red, que aún se está cargando...</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Leyendo...</translation>
    </message>
    <message>
        <source>Nothing is written on this page.</source>
        <translation>No hay nada escrito en esta página.</translation>
    </message>
    <message>
        <source>No digit was found on this page.</source>
        <translation>No se encontró ningún dígito en esta página.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation><numerusform>%n cifra</numerusform><numerusform>%n cifras</numerusform></translation></message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation><numerusform>%n línea</numerusform><numerusform>%n líneas</numerusform></translation></message>
    <message>
        <source>{digits} in {lines}</source>
        <translation>{digits} en {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>of pieces that are not sure</comment>
        <translation><numerusform>%n por revisar</numerusform><numerusform>%n por revisar</numerusform></translation></message>
    <message>
        <source>This can't be taken apart.</source>
        <translation>Esto no se puede separar.</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>Page {number} of {name} can't be shown.</source>
        <translation>No se puede mostrar la página {number} de {name}.</translation>
    </message>
    <message>
        <source>{name} needs a password.</source>
        <translation>{name} necesita una contraseña.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a PDF file.</source>
        <translation>{name} está dañado o no es un archivo PDF.</translation>
    </message>
</context>
<context>
    <name>PointedWords</name>
    <message>
        <source>Each picture is a feature map: strong colour where its pattern is. Bar to the right: speaks for {digit}; left: against. Click anything to follow it.</source>
        <translation>Cada imagen es un mapa de características: color fuerte donde está su patrón. Barra a la derecha: a favor de {digit}; a la izquierda: en contra. Haz clic en cualquier cosa para seguirla.</translation>
    </message>
    <message>
        <source>adds {added} to {digit}</source>
        <translation>suma {added} a {digit}</translation>
    </message>
    <message>
        <source>its map adds {added} to {digit}</source>
        <translation>su mapa suma {added} a {digit}</translation>
    </message>
    <message>
        <source>sees {width} x {height} cells</source>
        <translation>ve {width} x {height} celdas</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>The network did not answer with ten likelihoods between 0 and 1.</source>
        <translation>La red no respondió con diez probabilidades entre 0 y 1.</translation>
    </message>
</context>
<context>
    <name>PredictionController</name>
    <message>
        <source>Draw a digit first</source>
        <translation>Primero dibuja un dígito</translation>
    </message>
    <message>
        <source>The network is still loading. The answer follows as soon as it is ready.</source>
        <translation>La red aún se está cargando. La respuesta llegará en cuanto esté lista.</translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <source>The network in {path} doesn't answer with likelihoods.</source>
        <translation>La red de {path} no responde con probabilidades.</translation>
    </message>
</context>
<context>
    <name>ResultLabel</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>SampleDrawings</name>
    <message>
        <source>Or try one of these:</source>
        <translation>O prueba uno de estos:</translation>
    </message>
    <message>
        <source>Sample: a hard one</source>
        <translation>Muestra: uno difícil</translation>
    </message>
    <message>
        <source>Sample: {a_digit}</source>
        <translation>Muestra: {a_digit}</translation>
    </message>
    <message>
        <source>Put this drawing on the grid and ask about it</source>
        <translation>Poner este dibujo en la cuadrícula y preguntar por él</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Picture, {side} x {side} (*.png)</source>
        <translation>Imagen, {side} x {side} (*.png)</translation>
    </message>
    <message>
        <source>Graphic of any size (*.svg)</source>
        <translation>Gráfico de cualquier tamaño (*.svg)</translation>
    </message>
    <message>
        <source>Drawing with its strokes (*.json)</source>
        <translation>Dibujo con sus trazos (*.json)</translation>
    </message>
    <message>
        <source>Save the Drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>Answer (*.json)</source>
        <translation>Respuesta (*.json)</translation>
    </message>
    <message>
        <source>Export the Answer</source>
        <translation>Exportar la respuesta</translation>
    </message>
    <message>
        <source>The drawing was copied.</source>
        <translation>El dibujo se ha copiado.</translation>
    </message>
    <message>
        <source>The ten likelihoods were copied.</source>
        <translation>Las diez probabilidades se han copiado.</translation>
    </message>
    <message>
        <source>The drawing was not saved: {error}.</source>
        <translation>El dibujo no se ha guardado: {error}.</translation>
    </message>
    <message>
        <source>{name}: a drawing is saved as .png, .svg or .json.</source>
        <translation>{name}: un dibujo se guarda como .png, .svg o .json.</translation>
    </message>
</context>
<context>
    <name>SeveralDigits</name>
    <message>
        <source>Undo brings the whole drawing back.</source>
        <translation>Deshacer recupera el dibujo entero.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step of the drawing</source>
        <translation>Paso del dibujo</translation>
    </message>
    <message>
        <source>Go back and forth through the strokes</source>
        <translation>Avanzar y retroceder por los trazos</translation>
    </message>
</context>
<context>
    <name>StoredDrawings</name>
    <message>
        <source>The test drawings in {path} can't be read.</source>
        <translation>No se pueden leer los dibujos de prueba de {path}.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Close the workshop and open it again to retry.</source>
        <translation>Cierra el taller y vuelve a abrirlo para intentarlo otra vez.</translation>
    </message>
    <message>
        <source>It is kept as of its last full epoch; Train goes on with it.</source>
        <translation>Se conserva como estaba en su última época completa; Entrenar sigue con ella.</translation>
    </message>
    <message>
        <source>Train begins anew.</source>
        <translation>Entrenar empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>SumPicture</name>
    <message>
        <source>How the value is computed</source>
        <translation>Cómo se calcula el valor</translation>
    </message>
    <message>
        <source>{source_name} adds {added}; sum {total}; {operations}</source>
        <translation>{source_name} suma {added}; total {total}; {operations}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>numbers learned</source>
        <translation>números aprendidos</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>fragmento</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>added up: {added}</source>
        <translation>sumado: {added}</translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>&amp;Teach the Network</source>
        <translation>Enseñar &amp;a la red</translation>
    </message>
    <message>
        <source>Have the network learn from these examples; takes seconds</source>
        <translation>Hacer que la red aprenda de estos ejemplos; tarda segundos</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Stop learning; nothing changes</source>
        <translation>Dejar de aprender; no cambia nada</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>Conser&amp;var</translation>
    </message>
    <message>
        <source>From now on the taught network answers</source>
        <translation>Desde ahora responde la red enseñada</translation>
    </message>
    <message>
        <source>&amp;Don't Keep It</source>
        <translation>N&amp;o conservar</translation>
    </message>
    <message>
        <source>The network stays as it is</source>
        <translation>La red se queda como está</translation>
    </message>
    <message>
        <source>&amp;Use the Taught Network</source>
        <translation>&amp;Usar la red enseñada</translation>
    </message>
    <message>
        <source>Have the network answer that was taught this hand</source>
        <translation>Hacer que responda la red a la que se enseñó esta escritura</translation>
    </message>
    <message>
        <source>The network learns. You can go on drawing.</source>
        <translation>La red está aprendiendo. Puedes seguir dibujando.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>&amp;Brush</source>
        <translation>Pin&amp;cel</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>Learn until you pause or stop it.</source>
        <translation>Aprender hasta que lo pauses o lo detengas.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Wait after the present step, or go on.</source>
        <translation>Esperar tras el paso actual, o continuar.</translation>
    </message>
    <message>
        <source>1 &amp;Step</source>
        <translation>1 pa&amp;so</translation>
    </message>
    <message>
        <source>Learn from a single batch of drawings.</source>
        <translation>Aprender de un solo lote de dibujos.</translation>
    </message>
    <message>
        <source>1 &amp;Epoch</source>
        <translation>1 ép&amp;oca</translation>
    </message>
    <message>
        <source>Learn from all drawings once.</source>
        <translation>Aprender de todos los dibujos una vez.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>End the training; the network stays.</source>
        <translation>Terminar el entrenamiento; la red se queda.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>Nueva &amp;red</translation>
    </message>
    <message>
        <source>Begin again with an untrained network of the same kind.</source>
        <translation>Empezar de nuevo con una red sin entrenar del mismo tipo.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Bring back the network that made room for this one.</source>
        <translation>Recuperar la red que dejó sitio a esta.</translation>
    </message>
    <message>
        <source>Loss, by epochs</source>
        <translation>Pérdida, por épocas</translation>
    </message>
    <message>
        <source>How far its answers are from the right ones: lower is better. Each step's loss in grey, then for all drawings that it learns from, and for strangers'.</source>
        <translation>Lo lejos que están sus respuestas de las correctas: cuanto más bajo, mejor. En gris, la pérdida de cada paso; después, la de todos los dibujos de los que aprende y la de los de otras personas.</translation>
    </message>
    <message>
        <source>Read right, by epochs</source>
        <translation>Bien leídos, por épocas</translation>
    </message>
    <message>
        <source>The share of drawings for which it names the right digit: of those that it learns from, and of strangers'.</source>
        <translation>La parte de los dibujos en que nombra el dígito correcto: de los que aprende y de los de otras personas.</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>cada paso</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendidos</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>de otros</translation>
    </message>
</context>
<context>
    <name>TrainingProcess</name>
    <message>
        <source>The training could not be started: {error}.</source>
        <translation>No se pudo iniciar el entrenamiento: {error}.</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>estado {status}</translation>
    </message>
    <message>
        <source>The training has ended unexpectedly ({last}).</source>
        <translation>El entrenamiento ha terminado de forma inesperada ({last}).</translation>
    </message>
</context>
<context>
    <name>WhatIfButton</name>
    <message>
        <source>&lt;p&gt;Shows over the drawing the smallest change found after which the network names this digit. For any other digit, right-click its bar.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Muestra sobre el dibujo el cambio más pequeño encontrado tras el cual la red nombra este dígito. Para cualquier otro, haz clic derecho en su barra.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What Would Make It Another Digit?</source>
        <translation>¿Cómo sería otro dígito?</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>¿Cómo sería {a_digit}?</translation>
    </message>
</context>
<context>
    <name>WhatIfController</name>
    <message>
        <source>Draw a digit first; then ask what would make it another.</source>
        <translation>Primero dibuja un dígito; después pregunta qué lo convertiría en otro.</translation>
    </message>
    <message>
        <source>The network is still loading. Ask again as soon as it is ready.</source>
        <translation>La red aún se está cargando. Vuelve a preguntar en cuanto esté lista.</translation>
    </message>
    <message>
        <source>Looking for what would make it {a_digit} ...</source>
        <translation>Buscando qué lo convertiría en {a_digit}...</translation>
    </message>
    <message>
        <source>No change was found that makes it {a_digit}. Ask for a digit that is more likely.</source>
        <translation>No se encontró ningún cambio que lo convierta en {a_digit}. Pregunta por un dígito más probable.</translation>
    </message>
    <message>
        <source>The network takes it for {a_digit} already. Ask for another digit.</source>
        <translation>La red ya lo toma por {a_digit}. Pregunta por otro dígito.</translation>
    </message>
    <message>
        <source>add the blue ink</source>
        <translation>añade la tinta azul</translation>
    </message>
    <message>
        <source>take away the striped ink</source>
        <translation>quita la tinta rayada</translation>
    </message>
    <message>
        <source>To make it {a_digit}: {deeds}, {share} of the ink in all. The network then says {digit}, {likelihood} likely.</source>
        <translation>Para convertirlo en {a_digit}: {deeds}; en total, {share} de la tinta. Entonces la red dice {digit}, con {likelihood} de probabilidad.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things to do</comment>
        <translation> y </translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;Put on Grid</source>
        <translation>&amp;Poner en cuadrícula</translation>
    </message>
    <message>
        <source>Change the drawing like this; Undo brings it back</source>
        <translation>Cambiar así el dibujo; Deshacer lo recupera</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Volver al dibujo</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>quitar</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <comment>perhaps a 5 (drawn very small)</comment>
        <translation>{words} ({reason})</translation>
    </message>
    <message>
        <source>{likelihood} likely</source>
        <translation>{likelihood} de probabilidad</translation>
    </message>
    <message>
        <source>hardly like a digit: {a_digit}, or {another}?</source>
        <translation>apenas parece un dígito: ¿{a_digit} o {another}?</translation>
    </message>
    <message>
        <source>does not look like a digit</source>
        <translation>no parece un dígito</translation>
    </message>
    <message>
        <source>perhaps {a_digit}, or {another}</source>
        <translation>quizás {a_digit} o {another}</translation>
    </message>
    <message>
        <source>perhaps {a_digit}</source>
        <translation>quizás {a_digit}</translation>
    </message>
    <message>
        <source>between {some} and {last}</source>
        <translation>entre {some} y {last}</translation>
    </message>
    <message>
        <source>hardly any ink</source>
        <translation>apenas hay tinta</translation>
    </message>
    <message>
        <source>drawn very small</source>
        <translation>dibujado muy pequeño</translation>
    </message>
    <message>
        <source>more ink than paper</source>
        <translation>más tinta que papel</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <translation>cortado en el borde</translation>
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
        <translation>Ahora responde la red del taller.</translation>
    </message>
    <message>
        <source>Taught: {hand}</source>
        <translation>Enseñada: {hand}</translation>
    </message>
    <message>
        <source>The network in {name} answers.</source>
        <translation>Responde la red de {name}.</translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Starting. You can press Train already.</source>
        <translation>Iniciando. Ya puedes pulsar Entrenar.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Map of Drawings</source>
        <translation>Mapa de dibujos</translation>
    </message>
    <message>
        <source>How Good Is It?</source>
        <translation>¿Es buena?</translation>
    </message>
</context>
<context>
    <name>WriteTen</name>
    <message>
        <source>Digits written</source>
        <translation>Dígitos escritos</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Keep this drawing, and go on (Return)</source>
        <translation>Conservar este dibujo y seguir (Intro)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last stroke, or take back the drawing before (Ctrl+Z)</source>
        <translation>Deshacer el último trazo o retirar el dibujo anterior (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Clear the sheet (Delete)</source>
        <translation>Limpiar la hoja (Supr)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>What was written so far is kept (Escape)</source>
        <translation>Lo escrito hasta ahora se conserva (Esc)</translation>
    </message>
    <message>
        <source>Write {a_digit}</source>
        <translation>Escribe {a_digit}</translation>
    </message>
    <message>
        <source>({turn} of {times})</source>
        <translation>({turn} de {times})</translation>
    </message>
</context>
</TS>
