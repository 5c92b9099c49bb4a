// Points and the words that have them. Written by eval/write-learned.ts from the tuning set; do not edit.
export const learned = `
106 жить
99 меня_украли
94 dont_see
93 account_was прощайте
91 kujiua
90 читаете
86 nataka_kujiua
85 ALLDOWN не_хочу
83 все_решила решила
82 nje_na waking
80 inauza
79 husband_is вода
78 *eliwa is_outside я_все
75 on_# reli see~ магаза щитк*
74 ABUSE identity_was
73 card_was
72 minutes_ago simu_imeibiwa
71 *rsery have_two lift nursery wazi zimepotea хочу_жить
70 cant_see im_on wage* wages
69 *fresh *nguka buyi* buying natapeliwa still_on
68 THEYDID VITAL- all_our na_mtoto the_cat was_stolen щитку
67 nimechoka_na taxi* taxis wame* wont zinaingia вскр* горк* горка я_больше
66 *sulin DANGER drai* inam* insulin my_wages phone_on puff
65 alipata amenifuata casi* casino hit hois* hoist lost_and
64 *meter amea* amet* no_food pamp* pampu thermometer
63 *bakwa _nimebakwa _somebody door habari_za nimebakwa nitume tuko_kwa
62 *olewa *овляю ameanguka my_insulin simu_na tumetolewa ya_chanjo аккаунт_взломали кто_то обновляю
61 *smith *wekwa STOPIT _sijala collected drilling eh imefutwa imew* imewekwa kwa_group lay locksmith nje sasa_hivi
61 sijala wananunua врет приб* прибор
60 *blets do_this down_all man_who mtoto_hapumui payments tablets this_any мой_аккаунт
59 CARE- _they all_# and_my imez* kitu_kwa kuis* kuishi kuishi_tena ушло
58 _hongera bank_app inau* is_going lost_my nguv* nguvu nimebakwa_jana nimejifungia nobody_can wanapokea zote
58 заблокирована открыт
57 _nimechoka adult drink jiko never_came other_line rail* scri* script smells_of televisions блок оператором час щас
56 *cheza~ *nitoa *unywa OTHERS _checkout brilliant_another buye* by_mistake cycl* drin* hajacheza~ haji*~ hajibu~
56 having_a lips maki*~ making~ mbaya_sana oxyg* oxygen simu_ya there_are they waters ya_baba вся не_останавливается
56 останавливается сним
55 *apiwa *chezi *нулся~ damu didnt_make fare hach* hachezi imehackiwa no_big out_and shes the_car yangu_imehackiwa
55 вернулся~ вскрыли кого лежат не_я пишут показывают реки у_всех уеха* часа
54 *bably *emeza *еезде *здала _mtu a_loan alarm_centre amekataa from_your has~_to hello_the in_# its~ mimb* mimba
54 mimba_ya my_card owe pep probably the_tablets two_kids typed umev* your_lift база заглох отмените переезде
54 побеспокою раздала сутк* сутки хозяев
53 *fundi *gions *ogeza *patch *patia *tside *vimba DONE- ONGOING VULNERABLE- address_in aske*~ asked~ asked~_for baby
53 childs dead_since disp* inajisogeza invoices_zinaenda is_down its_minus kids_are landing mafundi minus network_ya
53 ni_saa nimepatia of_gas outs* outside regions said* saidia take_calls vanish walifanya wasnt_me заблокируйте
53 оторвался столба ходя* ходят чужие
52 *tsapp *ртами and_im breathing dispatch dose empt* her_savings hi_sorry iliz* ilizima is_buying itse* itself
52 my_photos names_and nne_leo were_on whatsapp wote_kwa заблокируйте_карту он паци* щито*
51 *ungia building chooni epip* epipen followed frid*~ friday~ hidi* hiding iko_down in_here kios* kiosk kuna_mtu
51 laptop mlango ni_# nimemeza photos_and since_# started starts status swallowed the_back through_your to_bother банк
51 вскрывает день_подскажите ждет и_уехал не_хочу~ погас продиктовала продиктовала_код просят тыщ
50 *agusa *ekufa *gieni *lysis *ngkok *рство MANY- UNKNOWN _ребенок a_man ametoka and~_your~ app_showed bang* bangkok
50 betting blind boar* dial* dialysis drain er feri flight_in gamb* gamble gave_the him imekufa kitu_haraka live loan*
50 loans my_rent nimeambiwa nimekunywa nimekunywa_dawa nipigieni peng* pengine refr* refresh sai showed_my sijagusa
50 small_thing stag* stage the_orders was_hacked wire знае* кассы лекарство наш уехал
49 #_# *agika *ameza *caler *ifest *iwepo *lfway *niani *rlift _nimemeza _waya amechukua arm at_noon baba desc*
49 descaler door* dran* drank duniani half* halfway imejifungua in_it manifest mmeambia mzit* mzitoe naibiwa nisiwepo
49 of_our our_customers our_shop patient sign*~ signal~ stai* stairlift the_scooter toka uchi wameweka wont_let
49 yamemwagika вызо* код кормить лека* на_меня не_я~ плз у_клиентов уход*
48 *actor *apsed *dical *izima *kwama *loded *pumui *rgies *tieni *асили *вался *евода *ленно *ована *ресла CLOCK _acc
48 about_to allergies amek* amepoteza ameshameza and_your at_a baby* babys big bike burn* burned card_right ches*
48 chest cjui collapsed congratulations dawa_ya delivers dosi* dosing exploded faha* fahamu fyi hang* hanging hapu*
48 hapumui hapumui_vizuri his ime in_an inaisha ive_written medical mfunge mita naomba_mfunge nasi* nasikia nipatieni
48 now_my obey of_us pang* panga pati* railing reactor roof see_a setp* setpoint starts_in swapiwa tablets_your
48 the_thing tool* tools tow um walking you_that zangu_zote автокресла друз* и_она лежи* лежит неме* немедленно отошли
48 перевода перекрасили плачет плюс пряж* пряжка расстегивается
47 #_of *ammed *eding~ *ndant *ngine~ *ribes *ujaja *urnal *utana *ередь *осами PAY- STOPIT- _выпила akiingia~ ameiba
47 anan* benk* benki cant cna exis* foll* food_for fuse_box halt hauj* haujaja have_no heater hour jour* journal kaya
47 kerb leo_asubuhi lost_the mmenimaliza mtu_ametumia mwil* mwili mwin*~ mwingine~ needing~ nikirefresh nimetapeliwa
47 none pend* pendant saa_sita scam* scammed sent silent text* the_bus the_door unsubscribes whether_its~ wris* wrist
47 zinatoka больше_не замку не_работает открылся отцу очер* очередь пишу* плох* плохо полосами сейчас_# стою труд*
47 умно* умному уходят
46 #_people *apika *ckout *gging *iling *imiki~ *pires *tries *лений _prod _whole _он _я aanz* aanze ameu* ameungua
46 anao* anaomba anasubiri ate_my begg* begging countries email_and expires fed for_photos haiz*~ haizimiki~ her_phone
46 im_sorry imeibiwa imejifunga just_now kumtibu kwa_nyumba myse* myself na_jiko na_pin ohio oven* oveni payments_to
46 pen picha_zangu prod put_out remo* tidi* tidied tunaenda umevimba uso you_let yourselves zilizopita больше_так
46 бывший виру* вирус врачом входят выск* выскакивает двер* дверь и_каждый имущ* имущество лицо машины могу_простите
46 накоплений нашем не_открываются ним описывают перевыпустили плыв* плывет решен с_моего срочно_заблокируйте тран*
46 тянет цифр*
45 *abase *dieni *ezing *ficha *hndwa *ivers *kuzwa *nduka *ooter *shuka *естно *зовом *ьницы _mama _nmetuma _simu
45 _stuck _вся address_from anae* anashndwa anat* anis* anisaidie bada barr* barrier buyer ceil* ceiling centre data*
45 database escr* escrow following freezing group_la hurt imeshuka ina inamwonyesha is_using its~_normal kpum* kpumua
45 kuen* kuendelea kuol* kuolewa limepinduka lockout mia mlan* mtt na_leo nahisi needs nimejificha nitaanguka nmet*
45 normal_that~ nyumba_tangu pretending ring_me scoo* scooter somebody_is tangu_fundi tele* they_will tom turning
45 umec* umechukuliwa us_and wameumia wananipeleka ya_benki yote your_widget yuko аппарат_ивл визовом внут* внутри
45 за_заботу заботу ивл не_хочется неиз* неизвестно ни_одного ни_при пога* после_укола сейч* сейчас так_же тут_ни
45 укол* укола щиток это_нормально
44 #_badala *aries *ilala *lding *ndoka *olent *етени *отали *толка STAKES ana_mimba anatapika beep* beeps cars deni
44 enco* encoder failed_and gas_smell gate_# goin* going he_cant i_did im_getting lapt* mais* maisha maji mara_# mid
44 moni* my_flat ngozi_inatoka nikilala nisi* nmetuma now_# open oxig* oxigen salaries smart_lock studio there_hope
44 unlock ving* vingi viol* violent waki*~ waking~ yangu_na бюлл* бюллетени ваш_мастер голосование минут_а потолка
44 работали разберитесь улиц* элек* я_продиктовала
43 *chari *elves *etuma *kampa *moved *rrier *дулся *едний *еляют *идоре *никам *ондер *руйте *тными _wamechukua
43 anatokwa are_on at_two bibi block boarding coor* coordination drained free* freez goin hall* he_knows hes homa
43 i_cant i_never imetolewa inanuka island kucha mimi~ mins moch* mochari my_email na_sio naog* naogopa nikampa
43 nimelipa_bundle reas* reason removed renews resident she_is shop sims swal* tablets_you the_lift tumefika umea*
43 umeanguka uses wamechukua was_changed we_dont yenu_na в_долг в_лифте вашей_накладной вызова выселяют два держат
43 животными заливает кори* коридоре кран* крана кредит лифт* лифте мне_пишут пин пишут_с последний посту реше*
43 с_детьми транспондер фуру хлещ* хлещет часа_а шипи* шипит
42 *anuka *clist *dcast *ganda *jatoa *puter *ентке *кетке *отать~ *ъезде HEALTH NOBODY _жить _простите admi* admin
42 ako ako_ndani anaona anapiga anavunja anyo* anyone atanitoa ati bora bother_you broa* broadcast cant_do
42 changing_the closes_in computer dawa down down* exam_portal gesi halt* halted hiyo_dawa i_thought id_yangu ila
42 inside is_at jana_na kabisa_ni kuji* left mani* min_app mjom* mjomba ndur* nduru nimejichoma nyumba_yote right_now
42 sensor shared sijatoa texts theyre till_system tumb* tumbo usio wako_ndani wengine with_her yangu_sasa zao zime*
42 в_# в_два в_подъезде ввел* ввели даль* дальше долг* картами не_по остановите пациентке подъезде рабо*~ работать~
42 раздулся склад этикетке
41 #_no *agawa *akopa *choma *edege *gests *hikwa *ident *ldren *nsion *olewi *vunja *zishi *плату *ылась THEFT _kila
41 _system _theyre a_patient ako_na amechukua_loan ameingia ameshikwa anakopa anav* and_hes bara* brak* broken
41 children cycle cyclist dege* degedege doors exist four_this haitolewi hakuna_mteja haon* haoni hapa hivyo_hivyo
41 hour_ago iko_chini imekwama kali label lock* mait* maiti mazishi me_out mteja_anaweza my_salary nimeshagawa
41 nitasubiri nmespray no_one nyumba our~ out_the password_was patients pens* pension pick*~ question shop*
41 since_three sita*~ sitawasumbua~ suggests technician_left to_a toni* tonight tracks trul* truly two~ warm will_not
41 yameganda your_technician баллона вакц* взорвался вста* выключился забл* закрылась закрылась_в замечательное
41 кого_нибудь концентратор купили ни опух* опухло от_моего плат* скор* сотрудникам так_не трудно я_закрылась
40 *bands~ *dlers *ellor *etoka *fugee *ijibu~ *nitor *ptied *анули *дцати *евели *едняя *ллона *разие *ьными
40 _nimeambiwa _someone _меня about_# amekataa_kunishusha amekunywa anatolewa boss_wangu chec*~ check~ code_to
40 counsellor dati* dating days~ digi* digits dk election emptied esca* escape haif* hello_hello him_for husb*~
40 husbands~ i_took imenishinda imeu* into is_asking is_being issued kijana_wa kila_mara kunishusha line_yangu loan_in
40 monitor na_manager names niko nimemeza_# not_here off_at qeue refugee resi* sasa_kijana says_i sita_na slep* slept
40 stations stop_it the_last the_street they* to_our toddlers took unle* unless unless_i vani* wametoa wametumia
40 was_paid we_have you_had your_dating zimeisha безобразие в_банк взор* выпускает еще_на и_едет копии мой_адрес ноль
40 нормально_что ночи обма* обманули остальными от_вас охра* перевели последняя с_моей сервер служ* трещ*
39 #_now *aging *atoka *choka *dache *ently *ezima *hesia *idges *igiwa *ngoje *nguki *oples *pokei~ *pumua *rayed
39 *roval *амины *душка *ксист *летки *опала *равке *стеме *ывают AND- _nine _автобус _из _таксист amel* anaesthesia
39 and_now and_theres appa* apparently approval at_once ate book choo* device duka_zote eate* eaten fake filling
39 five_minutes fridges gas_since haifunguki halls hazipokei~ hazipokei~_malipo he headache heard_of here_on hive*
39 hives hrs i_type ikatae imenitoa imezima inatumia insi* is_# it_wont kifu* locked_in loves mama~ man mous* mouse
39 my_bank na_macho ndan* never_heard niko_pekee nimechoka nyumbani_na peoples range sio_mimi sprayed the_man till*
39 tills vanished_after ya_shule your_pharmacy а_вы банк_открыт весь_склад вита* витамины вкла* вылет_через газом
39 гово* двадцать деду* дедушка дедушка_упал долгу долгу_который домен дым жить_не замк* запах заправке знает ипот*
39 касс* кред* люди мага* на_заправке одна опер* по_долгу при_чем пропала простите_если системе стою_на суд съел
39 таблетки таксист тыся* этаж* это_не я_не
38 #_years *atuma *avuma *binet *chine~ *garet *haler *hdrew *mbiwa *ndoke *nging~ *oxide *rgery *seums *uacha *uieni
38 *асной *атном *дцать *ества *овите *ойную *онный *покою *рвало *релка *рлась *собие *ужбой REPLY- _hes _зарплату
38 alip* an_hour ananitishia aond* aondoke app_and atok* atoke bang*~ banging~ bint* binti boil*~ boiler~ cabinet
38 carb* carbon carbon_monoxide damu_ya fake* fakes gari gone has_gone hasnt_come~ hosp* imetuacha in_there inafunga
38 inav* inavuma inha* inhaler it_again kuondoka linakata line_plays locks mach*~ machine~ maji_ya marg* margaret
38 medi* mguu mlio mono* monoxide mtoto_amekunywa mtu museums mzuieni na_watoto ndani needle nimetuma_pesa oxyg*~
38 oxygen~ plz pori* porini posi* reach~ selling shows_him siwezi_tena~ snat* snatched sold_me surg* surgery talk*
38 the_game the_house the_locks they_are to_do tusa* tusaidieni wanaweka wish* wishes with_no yote_kwa you_sold
38 za_deni zone* zones ампу* ампула бокс* боксе в_вашей взял* взяли видит вооб* вообще выкл* вырв* груз*~ грузим~
38 гуди* гудит два_часа двад* двойную должна дымк* дымком его_нет жить_дальше за_час запе* заперлась зарплату зоне
38 красной мой не_ту нем операционный плит* подъ* получается последний_день последняя_ампула пособие роди* самокатном
38 сегодня_последний скан* скорая службой смысла стрелка темп* температура трещит упал* упала через_два щитка
38 электричества
37 *afura *erehe *ezidi *funga *husha *ikosa *llary *nding *night *ridor *tokwa *uilia *евела *етчик *жчина *йдите
37 *кцина *овить *орить *падет *ревод *рийке *узьям *ховка WHERE- _у address_kwa akasema_ni ameanguka_na ametumia
37 an_error and_can corridor dear_sirs door_saying drama flat_we gas have_nothing honestly_i hospital ijib* ijibu
37 im_at imeswapiwa imezidi inafura inamzuilia inatoka_kwa is_not kept kimekuja land long* longer loop* loops mbio
37 mliyonikodishia moyo_unaenda nimeangalia phone_with picked~ plays plays_music pls point_of refund_yangu sall*
37 sallary scho*~ sher* sherehe shops show* siku_mbili sirs smel* standing_at the_batch the_kettle the_point truc*
37 ufik* ufike unaenda_mbio using_my vitu_vyangu vyan* vyangu withdrew ya_oxygen zimezima_na аварийке боли* болит
37 брал* брала вакцина велел видя* видят вкладе вся_сеть выма* выманили выпила двух* доз доступ_к друзьям карт кисл*
37 кислородный коло* лифт молоко мужч* мужчина найдите не_вижу ок_хорошего он_опять операцию остальное отел* охла*
37 охлаждение перевела перевод под пропадет сбер* сбережения сеть страховка счетчик танк* танке температура_# тонн
37 тревожная_кнопка тряс* тяне* умирает час_в четырнадцати чужи*
36 #_with *acker *aners *aomba *arani *emony *ering~ *eumia *kumbu *lease~ *njika *oijua *owing *анеры *асным *гбаум
36 *дкину *дъезд *ируют *истке *комый *крыто *лчите *мляют *ожная *оняня *писки *пухло *спись *тупна DANGER- GOODS-
36 STRANGER _brilliant _dont _шлагбаум akan* alinipigia alipiga amen* answering~ barabarani batc* batch bein* being
36 by_your cat_is cere* ceremony cleaners dakika_# data~ dating_site down_on empty fathers float_yote gate goes_at
36 good_evening haioni haipo imeh* imenigonga inaondoka is_still isnt_answering~ it_left it_off kujifungua kumbukumbu
36 lowe* lower me_as migr* migration mtu_alinipigia much_i my_pension nato* nimeogopa nisiyoijua nitahukumiwa orde*~
36 order~ our_clinic paye* pesa_kwa question_about rele*~ release~ remote school~ sends signal sorry_to stream
36 stream_key street the_feed the_insulin the_meter todd* toil* tonight_and trac* tracker wadu* wadudu where_the
36 without_the~ your_site zilikuja zimehamia без_него вас_я вижу~ восьми второй_месяц выключается выписки выше* вышел
36 вышел_из говорить двес* двести займ* займа заказы закрыто заши* заявки_на и_пишет и_уже корпус красным меня_сейчас
36 моих наве* нашему не_видят не_поднимается недоступна незнакомый неправильно отец отклчите оформляют переписку печь
36 поднимается подъезд пульта ради* радионяня разговаривает распухло ребе* родд* роспись сада свет* светится сканеры
36 соседкину стоит_на тревожная у_нас убье* убьет удалить химч* химчистке хозя* цент* цифру через_# через_ваше читает
36 что_на что_убьет шлаг* шлагбаум шлагбаум_не экра* эфир
35 #_and *afini *astic *geuka *loads *metoa *ngers *ngiwa *spray *ttons *wisha *zimwa *евого *ерное *лефон *мится
35 *стили *тском *явшее _duka _mzee _passport _звонил about_ten account_right adul* alle* amem* ametuma_pesa amez*
35 are_all at_five at_seven atarudishwa atoe buttons can_see changu damu_nyingi due_today file fole* foleni for_you
35 funn* funny hold* iko_kwa imezimwa keep* keeps kliniki_yenu kuku* kukutana kumw* kupumua kwa_watu leaves_in lime*
35 limerudi lobb* lobby logo* logout mars* marsh mdom* mdomo mlikata my_password mzui* na_maisha na_mpesa na_si nadh*
35 nadhani ndeg* ndege ni_nurse night_and nimekwisha nimevimba nina_mimba ningejaza nmetuma_# nurse_wa off omba
35 parafini payee people_on pill* pills pres* rudisha school_trip seven_and si_mimi since_your standing_in stuck_in
35 suits system_iko t the_cash the_codes the_pills think_i this_afternoon three_and toilet two_hours usiku_na
35 verification vitu wall_and wana* wanaanguka was_sent ya_nne yamegeuka yamekataa yanatoka you_close zuie* zuieni
35 адресу бирж* биржевого ванной вас_в ваши_звонят види*~ видит~ все_заказы двадцати детском деть* детьми доступ
35 дочк*~ дочке~ забо* лагере лежа* моег* моего мой~ молчит наверное не_видит~ недо* никого пациента пишет_что пьян*
35 пьяный разг* растаявшее рвот* рвота рядо* рядом списывают_деньги такого телефон теперь_в тысяч угна* угнали умол*
35 умоляю устала фотки
34 #_degrees #_минут *agram *azidi *dable *eones *grees *ingii *isher *lking *tient *tuuma *unted *алена *арило *бенка
34 *бенок *иптом *кторы *ншеты *одажа *слуги ARRIVE- BEARABLE- CANNOT _mume _nimetuma a_safe a_text account_got
34 account_yangu again_now akib*~ akibadilisha~ amelala anaj* anauza atm auct* buck* buckle buyers controller coug*
34 coughing counted degr* degrees depl* deploy does_nothing elev* eleven exti* extinguisher foam gave haiingii haja*
34 hataki if_this~ instagram is_moving is_now is_standing isnt iwek* iwekwe kinatuuma kura labe* leo_na msee
34 mume_wangu my_address my_last name* next_door nimetumiwa nisaidieni numbers or_we pa paid paid~ paym* reca* recall
34 saa~ safe_account says sent_a sijatuma sion* sioni someone_took someones ten~ text_that the_baby the_hospital
34 the_voucher thei* their this~_is travelling tricked ulim* ulimi unre* unreadable upse* upset ward yangu_kukopa
34 yangu_usiku yeyo* yeyote yote_iko you_see your_alarm za~ а_кнопка анну* апте* базе в_базе вещи восстановления высе*
34 госу* госуслуги дозу звонят_по зп изби* избирательном коллекторы кому кран крыше кто на_крыше на_улице нажи*
34 нажимается не_включается не_отвечает незн* обва* обварило открыт_мой планшеты поставили пропал пятна разлогинились
34 разом распродажа ребенка рейс_через родителей скриптом сорвало сын_не топя* топят у_подъезда удалена улице упал*~
34 упала~ час~ чита* что~
33 *atika *chair~ *efura *etewa *hukua *ibana *ilway *iwezi *lizwa *llous *mbers *meone *mzito *ndani *ndano *nibus
33 *ntity *okini *sitor *tairs *tform *umber *аслет *гнозы *енция *зяйка *инике *омали *пшене *сидия *слали *терял
33 *упила~ _dereva _meter _thats _алло _извините _мне _холодильник a_bother anatoa and_it answer~ back* base* basement
33 because_your blok* blokini booked~ brake cann* cannot choo crossing died_in downstairs faulty feels habari_ya haip*
33 haip*~ haiwezi heading iden* identity ile~ imekufa_na in_labour inamalizwa is_in is_locked its_been kifua
33 kinanibana kitandani kuchukua kuna_dawa kwa_shida labo* labour leo_mama main marv* marvellous matatu me_but mime*
33 mimea mini* minibus mino* minor mjam* mjamzito mosh* moshi my_identity my_neighbours mzee needs_a ni_kawaida
33 nikampa_pin nimeletewa nimeze nipeleke_wapi nmeb* nmebadilisha not_come~ open~_any passenger plane platform
33 please_block plum* plumber point poll* polling railway reac*~ read_him scan* shows sija* sijabadilisha~ sile*
33 since_lunch site* sites so_my someone starts_at stop swap* syst* system taken talk_to the_vet twenty_minutes unsu*
33 us_has visitor was_told watu_wote wenu_aondoke whee*~ wheelchair~ yangu_imeswapiwa yng алло брас* браслет взай*
33 взаймы видн* видно возврат_за восс* вось* встало готовить девя* деме* деменция диаг* диагнозы журнал именем инсу*
33 мину* минус минут мне_уже можем мони* не_можем неку* некуда ни_один обсл* одно он_ждет он_мне он_уже опять_пришел
33 отеле откл* перезвоните подм* подменили поступила~ потерял разослали ребенок ресе* ресепшене субсидия течет
33 учительницы хозяйка чата* чатам школьный этик*
32 #_na *ajibu~ *anger *check *chine *ikata *iliff *mejaa *nload *onjwa *pigie *rport *sions *store *swers *undua
32 *usion *valid *верке *ечает *инеты *ллегу *омата *рацию *ртире *сулин~ *шного SEND _every _lovely a_smell
32 a_stranger access after_another airp* airport akam* akampa akii*~ alikosa amefunga amepigiwa anaj*~ anajibu~
32 anatoa_pesa and_one answers any are_at are_down arrived_warm atat* atatuma atatuma_picha bail* bailiff brother_has
32 but_a cant_stop cent* chart closes crying_the date download eith* either fain* faint fitt* fuse hii_maisha hima
32 hiss* hospital_has imeungua inashuka inside_app inva* invalid it_isnt jana_usiku kama_line kidogo_tu kisi* kisima
32 kufuli kunikata kuwapa kwa_namba late~ machine mgon* mkono mnanipenda mnip* monitor_is mpesa_yangu na_hii narudi
32 niac* niache nifanye_nini nikicheck nikiwaangalia nota* one_after operation parcel_is phar* please_take restore
32 says_he shak* shar* sind* sindano stop_crying stra* stranger stuck_on talking talking_to the_ambulance the_hall
32 the_number told_the train tuliyolipia tumegundua two_men unat* unatoka unlock_not wamejaa wanalipa yote_na
32 you_booked zangu_kwa zimebadilishwa zing* zingine авиакомпании автомата беспокойство_может боль*~ больше~
32 в_квартире вас_не ваших веле* взломали вне водителем грозы двиг* двигается двигается_сам деньги_где живу замены
32 зашифровали зоны зря_пишу и_в инсу*~ инсулин~ кабинеты квартире коллегу коту личные может_я на_улицу наверное_не
32 нашего него ни_у~ ничего_страшного обор* оборвался отвечает паспортами пишу_но пищи* пищит подает подают помп*
32 помпа почта предоплату проверке саха* сахар сбил свет~ сказала сканируется служба смес* спасибо_за стоя* страшного
32 съехать то_сейчас у~_кого улицу фирм* фирмы хакеры я_зря я_на
31 *ances *cipes *hamia *icine *imeza *itusi *lator *nging *table *ywaji *ддоме *жется *зинов *омств *ошлют *плачу
31 *унтов AMOUNT TODAY~ _driver _fire _maji _nimefungiwa _wrong _пахнет a_new acc account_in agen* amew* ameweka
31 answ*~ because_the carries charter closes_at cut~ doin* doing dont_really escalator exam failed fire_panel flight
31 funny_thing ghafla glow* glowing has~ her_for him_the if_its~ imeb* imekwama_kwa imes* is_lying jua kamb* kima*
31 kimakosa kinywaji kukopa kuom* last_night lyin* lying mashine_ya mlileta_jana mliy* mnipigie mnitoe msaada_wa
31 mwenzangu my_account ni_nyinyi nilimeza nimefungiwa nina njia* njiani of_one open~ our passengers patient_record
31 pending queue_is refund_wiki refund_ya ripo* ripoti scanners smell_gas switch_off take* the_wall this_moment tick*~
31 ticket~ tu_ila tulikutana tump* tumpe twel* twelve unti*~ until~ wakinitusi wall wamefunga wamekufa wanapigia
31 want_a wont_switch ya_jioni your_migration zimeni а_ваш аккаунтов банк~_а в_банк~ в_роддоме види* давление долг
31 доно* донорской доше*~ дошел~ другим дыши* дышит заплачу знакомств и_все из_смс искр* искрит каждый_раз каже*
31 кажется какому_то кем кем_то крови летит лицо_и магазин_стоит магазинов мень* меньше моего_счета на_трассе
31 не_дошел~ опухло_лицо офор* оформили платеж покупает поте* разошлют роддоме с_кем стой* там телефон_выключен трас*
31 трассе ук фуры час_назад через_час
30 *asuke *citor~ *emeka *ering *estly *etion *inted *kataa *nners *ostat *potee *rbell *rnoon *ssure *tters *uring
30 *вляет *водит *инами *истав *налов *оните *ослый *отеку *реста *рмоза *сульт *учает~ *ъекта DISTRESS GONE SYSTEM-
30 _asanteni _battery _code _funny _pls _sitaki _нас _ребенку a_call afternoon akas* akasema ambulances amesafiri
30 anatetemeka and_gone and_its and_she are asked_for at_four atar* bask* basket battery_ya bottle bus_yenu but~ car_i
30 card_on checkout completion confused doorbell down_since duka_zima ended feni flig* from_you ghaf* haijibu~ hais*
30 harufu harufu_ya hatuoni hazi*~ hotel huja imeanguka in_to is_inside is_stuck it_yesterday kuomba letters
30 licence_invalid limeondolewa loan_kwa locker mambo_ya man_from max mbal* mbali mdomo_na minu* mkon* moth*~ mothers
30 mother~ my_heart my~_mother~ namba_si network_i nimeshalipa no_other normal nyingi of_all one_of plas* plastic
30 please_please pour* pouring pressed pressure processing pumz* pumzi recipes restraining scan sham* sijui smells
30 soli*~ solicitor~ suppose_but~ tangu_saa tbh theres_been thermostat tria* trial twice_the upasuke vet wa_taxi
30 wamekuja wametumwa wate* waza* wazazi wet yanaingia zipo* zipotee адрес_взял базе_не бывш* вакцинами ваша ваше*
30 вашего взро* взрослый встала груд* дверца дете* детей друзей за_рулем звонил знаем инсульт ипотеку капе* капельницы
30 клие* колоть крыш* минут_# моду* модуль моим* моими нас_не начинается не_то объекта оперируют опят* опять откл*~
30 отключается~ охраны пахнет_газом печк* печка платить_за подскажите_пожалуйста полис_в получает~ поса* пристав проп*
30 пульт руле* рулем с_моими сигналов симку слеп* слепые сорок_минут стоит стоит_под стойки тещи торм* тормоза утра
30 ушел хочу~ хрип* хрипит четыреста числится что_делать я_пишу якобы_от
29 *abara *aenda *arura *aumwa *avuja *chana *ckups *elewi~ *fanye *galie *hanga *ipuka *ncels *nsary *okodi *ranga
29 *rkana *scode *shine *ulder *verse~ *zimia *ается *аются *вятом *евной *етний *жачие *иента *ионар *исали *ктрик
29 *осную *пуске *рвали *рован *слили~ *стеле *тряла *шлось~ *ючена BROKEN- IN- TODAY UNIT UNIT- URGENT _wages after_i
29 ago alone ameleta ana anajifungua anajifungua_kwa anakuja ananishika anatumia and_there and~ backups barabara brek*
29 breki brok* cake~ calls cancels coming_through dhar* dharura dispensary dona* donation driv*~ driver~ exam_room
29 fail feed fell flight_ni floor fridge froze gate_ya haipokelewi~ hard_shoulder have_had havi* having hawe* hawezi
29 hayajajibiwa~ honestly i_dont iliyobaki imel* imelipuka imet* inaungua jina_langu kand* kando kill kumt* kumwambia
29 kwa_jina mafuta mashine mat mchanga mia_mbili mkono_na mtu_anatumia mtuangalie my_name my_plan na_hataki na_nyinyi
29 nawaomba need*~ ni_wa niliyokodi nimetuma nimetuma_# nimeumia nipi* none_of order_is our_website passcode pesa_ya
29 play* reve*~ reverse~ saa_nane said*~ saidia~ scan~ see shel* shosh shoulder shoulder_of sina_shida smell so_he
29 some* son_is stuc* stuck taken_all tangu_alhamisi tank* tanker term* the_contract the_first the_hard tue
29 tumefukuzwa turkana umevunjika unaa* unaanza uploads van wamezimia wanahamisha wanangoja wanaumwa wasichana water
29 water_is week_old whil* while whol* whole ya_operation yanavuja your_app your~ zimekata zimetoka адрес_через
29 включена вопрос_по вырвали вялы* вялый газо* двухлетний девятом дневной дымо* дымок за_операцию застряла звонят
29 кнопка кухн* лежачие ломи* ломится мои_деньги мужик надо_сегодня невр* неврологу ножо* ножом обош* обош*~ обошлось
29 обошлось~ оно опис* открываются отпуске оформили_кредит по_вашей потрескивает правая прямо_сейчас пуль* ровн* ровно
29 сило* силосную синенький скорой скорую сменили спус* спустился ссылке стац* стационар тяже* фур холо* хостеле целом
29 чере* через щитовой электрик этажа яму
28 *eanza *fuata *itoza *kilia *lango *lisha~ *ntrol *rying *uwezi *yroll *битый *бушке *водят *ворит *днику *ебуют
28 *звала *ильно *лонку *овато *одажу *оката *орает *рийка *тракт DECLINED _dada _hongereni _our _there _кто a_two
28 abov* above account_it after_your akaniomba ametuma analia anangoja anasema_ni and_i an~ are_two at_# at_our~ ataj*
28 atajua been_off billed_for blood boys by_itself can_open carrying changed charged_# choirs control data_yangu
28 dawa_mliyonipa doing_it drivers dropped exists five_weeks flats for_an gift* gifts hait* hall has_just hatuwezi
28 head* her hes_from hili hiv~ hote* hund* i_wont imag* imaging imekatika inakuja_na it_went jama* jamm* jammed kamp*
28 kid~ kila_saa kuandika kunicharge kuwasumbua kwa_kazi left_in lipa~ meet messaging mete* meter mgonjwa mila*
28 milango mlinitoza mmeshikilia mpak*~ mpaka~ mshahara_wangu mtua* na_masaa na_sitaki ndani_na new_sim ngoz* ngozi
28 nifa* nifanye nija* nijaribu nilisikia niliyofunga nimefukuzwa nine* ninety ningoje not_found nyumba_yangu ones
28 open_a orders payr* payroll pesa_yangu phone_has pickup position robb* robbed room room_is salary shule_na
28 since_about single_patient sita* sitaki someone_has still_in stop_and stopped_in taki* taking tangu through_it
28 to_read tran* transport tungoje wanachezea was~ weekend_we weve_been ya_gari ya_hosi ya_nyumba you_delivered
28 you_sent аварийка аварийка_не бабушке в_чужой вашей веща* вещами взял виза го говорит голова двадцать_минут
28 деньги_не дочке заблокируйте_все занять колонку контракт конц* кончилась меня мы назвала нас не_было не_могу
28 не_может нико* одного плита посадка_заканчивается после_вашей пособие_должно пост*~ продажу разбитый самоката своих
28 скины сменился смесь сорок сотруднику ставили стране толп* толпа треб* требуют тяжеловато цифры чужой_стране
27 #_min *aanza *anged *awals *bator *delea *eenda *fanyi *fused *hable *ifers *itive *mower *mtibu *nager *olate
27 *pital *sfers *stroy *вести *ворят *дение *дпись *иаком *ичных *менты~ *нкурс *ночки *нцерт *олола *онную *ормил
27 *пость *ставы *сутся *удным *уночи CARD- CARE LOCKED NUM- UNKNOWN- USE- VITAL VULNERABLE~ _honestly _nobody _nyoka
27 ambu* anaendelea ananipiga animals any_longer any_more app_says bank bar baridi block_my brid* bridge capp* capped
27 card_blocked carg* cargo chocolate could_somebody courier_left deposit destroy devi* did_not does*~ doesnt~ floa*
27 float goods got~ haifanyi haiji hamj*~ hamn*~ hamnijibu~ haya*~ heart heif* heifers hivi holding hosp imeanguka_kwa
27 inazidi incu* incubator it_this kara* kesho_na know_what kupanda kwa_agent lawn* lawnmower manager medication men
27 mimi_ni min moja_baada most my_mothers my_son na_anaendelea namb* nane_na nann* nanny natoka natoka_damu never
27 niliomba nyok* nyoka on_paper out perishable pond positive rings run_the said_hes shule sixt* sixth sms_zinaingia
27 sold son splitting strangers sun terms the_scanners todays toll transfers tray* trays trem* trembling truck unal*
27 unalipwa unit* units vifa* vifaranga wamelala water_since withdrawals wobbling wobbly ya_duka zimezima
27 zinaingia_moja амми* аммиаком аптек аптеке бано* баночки белы* белый бога в_вашу в_чужом ванн* ваши* весь_магазин
27 визо* вколола вместе вместе_с выле* глазах глупость говорили говорят гостей грудным доку*~ документы~ дыша* дышать
27 если_что~ жара жены забыла знает_что~ карту_которую касса кафе конк* конкурс концерт куда_писать лежит_на любой
27 машина минус_тридцать на_операцию наверно наличных насос не_брала не_знает не_просыпается него_не ничего_не~
27 открыть оттенка оформил охрана перевести плитка подать подачи подпись полуночи поля посадка приставы провод
27 просыпается пулк* пулково ради рекв* ремонт решить ручку с_грудным сгорает сегодня_платить скри* сорв* списали
27 списали_# стол* стоял субс* суто* суток табл* тенд* тендер то то_оформил торг* торги трясутся туда угро* ухода
27 холодильной центре чайник чужом чужом_городе экрана электронную якоб* якобы
26 *agers *agoma *arted *ients *ikani *ipiga *itali *ndred *ngine *ogout *orway *otgun *rator *rding *riers *rture
26 *umbua *umbua~ *unces *zangu *авили *верно *годня *дитом *енным *ентов *ивает *игада *лнено *мофон *овили *ожают
26 *осает *рамме *рзины *тенка *фаркт *хуете *щайте *явили TAKE- _baby _kuku _kuna _pump _лекарство _мама _мы _собака
26 _сын a_way able am ameb* amebadilisha anajua backup bounces buil* bus cabi* call_back cant_reach~ concentrator
26 couriers cow daki* dakika debt depa* departure dk_# dont dram* each_others endi* ending ex_has fail* fill found_out
26 fraud_team got_a guess hacked haij*~ haijafika~ haja*~ has he_is he_says he_was hospitali hundred i_guess iend*
26 iende iliyopita in_theatre inag* into_the is_full is_unacceptable isla* kunitisha kwa_taxi last* lasts leas* least
26 left_the let_me loca* location mafu* masa* mbali_na mbit mbu mgen* mgeni mont*~ month~ moto* motorway mpes* mpesa
26 mums my_flight na_shule namba niliyowarudishia nobo* nobody noon nyum* offi* on_a open_the opened oven overdrawn
26 paper parked pave* pavement rule* rules saa safe says_dont she_isnt shotgun showing shows_a siij* siijui sita
26 swit*~ switch~ take_it teen* teenagers the_label the_money transfusion type* unae* unaenda viji* vijiko waits wangu
26 wangu_kwa was_due was_from winding wome* women ya_hospital yote_ya your_fraud yuko_ndani zimejilogout ~6 арту*
26 артуру балл* банк_закрывается бригада бросает вашего_мастера вкол* все_на вызовы выставляет вышли давн* давно долж*
26 домофон заканчивается инфа* инфаркт исполнено исполнено_у каме* ключи корзины корову который_не кредитом лети*
26 народ него_пусто обновили обры* обрывается объявили одобренным отте* ошибку_и пала поздравление прис* программе
26 росп* связь сегодня скро* скройте смс сняли соро* соседи страхуете счит*~ считываются~ тече* тошн* тошнит
26 трогательно уважаемая_служба угрожают уехали уже~ уста* ушла хочу_вернуть чужа* чужая школы этаже
25 #_пропали *aches *aisha *eathe *eatre *endly *erate *idiwa *ility *imama *ingii~ *iomba *ishwa *kuota *mpany *nutes
25 *posit *posit~ *rawal *rived~ *rkers *rline *rmacy *semwa *xting *zungu *бится *гасли *ержку *иняет~ *ители *иторы
25 *козом *коить *лотку *лоход *лючен *молет *ованы *оняет *отеки *платы~ *риком *седке *скает *ютеру *ясусь ACCOUNT-
25 GONE- LEFT _gari _locked _natoa _tuko _няня _пенсию _помогите abbo* abbott agent_wa agents airl* airline akarudi
25 alienda alinizidishia always_been ames* amezidiwa ananiambia ananifuata and_took arrived~ atafukuzwa balance_is
25 bila_deposit~ bird* birds bloo* board brakes breathe bret* brethe button_is by car changing charged_twice depo*~
25 deposit~ dock* docks does* doesnt dont_get~ drop* due_in else* exac* faci* facility fans finger four_hundred
25 friendly fund gave_me get~_paid~ got_# grey* greyed greyed_out guy haijaonekana~ haijaonekana~_kwa haipatikani
25 half_the has_taken hasn* hazikuota headaches here hizo huu_na i_didnt ifik* ifike ikai* ikaisha ilisemwa
25 imeshatumika imme* immediately inagoma inapungua is_greyed is_running itaf* joto kime* kizu* kizunguzungu kuah*
25 kuahidi kumpokea kusk* kuskip kwa_gate masaa mash* medicine men_broke minutes mliniletea mliyotuuzia mmeleta
25 mmeniletea mpaka_nje mpesa_na mtoto_atafukuzwa my_hand my_receipts my_savings na_maji na_siwezi na_usiku naiona
25 natoa niji* niliyoagiza nimefungiwa_ndani nimepigiwa nimepigiwa_na nimeshaanza nothing_and nyer* nyeri off_the
25 ok_so on_me only_you oper* operate past pharmacy player printed proply puff* puffy put_my rangi_tofauti refi* refil
25 rene* saa_hii says_declined says_licence says_only scholarship see_the self server~ shamba sign_in sijakasirika
25 sister_yangu slot stima_ya swali texting the_leaflet the_patient the_red the_self the_wedding thea* theatre thing
25 tight tite toda* trucks two_of umeingia unac* unacceptable upan* upande upas* vent* wako_kwa wateja_wamejaa
25 watoto_wamelala waya we_all we_cannot wiki_tu wish~_to withdrawal workers ya_booking yesterdays а_у аннулирован
25 аптеке_в аренду безопасный безопасный_счет беспокоить беспокоить_но библ* библиотеки билет_аннулирован в_аптеке
25 верну второй~ входе~ выво* выго* выгоняет выключен выпи* вырвало давл* дала данн* данные двери двери_и двой* девять
25 диван долг_не домо* заблокировал_двери запр* заправке_в зарп*~ зарплаты~ зачи*~ зачислили~ ипотечная какой_то касс
25 клиентов книг* книги кноп* ковр* ковриком компьютеру кому_то курсор кухня линии мониторы на_безопасный на_входе~
25 найд* нарк* наркозом не_зачислили~ не_мой~ не_соединяет~ нече* нечем няня обид* обидел обслуживаете ой опер*~
25 отдала отправила очен* очень пенсию платье погасли пода* поддержку поздно поликлинике пона* понадобится попрощаться
25 посл* после_ваших почте просыпаться прямо раст* самолет сегодня_в сел соед*~ соединяет~ соседке сотрудники
25 специалисту столе счете~ теплоход трансфера трудом трясусь упакованы утра* утрам щико* щиколотку этой
24 #_has #_hours #_и #_млн *acist *afika~ *ation~ *betic *citor *donge *funge *ganya *ileta *imary *ingia~ *isomi
24 *itali~ *mtana *ngera *ogist *olipa *oneer *opped *ouble~ *raphy *rough *sance *shiki *sport *stall *tarys *zirai
24 *астке *ельку *зацию *ибнет *ивела *изный *плице *рылся *сфера *тивна *ухсот *ходят~ *чется *ьтета LONGUNIT-
24 RESOLVED~ _bus _dear _sim _мошенники _пришел a_list a_nuisance account_is agent ametumia_id amevimba amezirai anaz*
24 anazidi app_yenu atan* auction auctioneer bank_says bloc* cannot_log~ cardiologist comes_back company coz cust*
24 cut_off diab* diabetic doub* double elses every_single get~ haishiki hala* halafu harm hasnt hata_moja hear* hisses
24 hongera hosp*~ hospitali~ hot ikat* iko_njiani im imeuma is_closed isnt_on jina_na kamba kimefungwa kit kitu_kidogo
24 kituo_kimefungwa kufungua~ kuinstall kulegea kuongezwa kuvu* list_of mama meal meal_kit miezi_# mlil* mlileta
24 money_did monitors mwenye na_kituo na_size name naye ni_jumamosi nililolipa nilimtana nimelazwa nisipotuma
24 not_arrive~ not_in~ notarys nuis* nuisance nyek* nyekundu office opens peop* pharmacist porn* pornography portal
24 posting prim* primary reader reje* repa* rese*~ reservation~ saa_tatu says_no shambani she_has site sitting_in
24 siwe* siwezi smar* snac* snack somebody_elses sso station stil* still still_has stima_imeanguka stop~ tangu_asubuhi
24 the_hosting the_letters the_transfer thro* through to_you trou*~ trouble~ tufu* tufunge tunaandika umefura
24 usiku_kwa vanished vidonge wapi~ was_moved waya_ya will_be ya_mtaa yangu_yote zima zimeenda zimekufa zinaenda
24 zinaenda_kwa алле* аппа* аппарат бортом быть встал вывожу выхо*~ выходят~ где_мой двен* двенадцать двое двухсот
24 диализный дню за_другой заказы~ зарп* заст* застряла_в заче*~ зачем~ каждую_минуту клин* клинике кошельку маши*
24 мерт* минус_двадцать минуту могу мой_банк моне* монеты не_идет неак* неактивна ни_одна но_у одна_за отключилось
24 откр* пасп* передо поги* погибнет подд* потому потому_что привела провалилась прох* работ разводит реструктуризацию
24 с_карты сижу сорок_тысяч сто теплице то_он уже_# управление учас* участке факу* факультета хиру* хирург холодильник
24 хочется хуже центр чат
23 #_my #_тысяч *ambia *asses *ebody *ejaza *elala *emtoa *etext *ghter~ *ishia *iweka *jawai *kings *liuza *livry
23 *lowed *meita *ngoni *nyeni *nyeze *paper *tacts *thers *twork~ *ulent *авили~ *азала *амбул *дионе *змеру *изиты
23 *лонки *лохла *манды *овеку *отала~ *просы *рская *тащил *утаны *щадке *ывает IDEA- IDENTITY- NOW TAKE _exam
23 _mgonjwa _nililipa _знаете _перевод _со a_hotel after_tomorrow akaj* akajua akaniambia aliahidi ameacha amefura
23 amemeza amemnyanganya ametext ametoa ametoa_pesa anahitaji_damu anaingia and_he and_the and_they apps betr* betri
23 boards bookings both brie* brief by_noon cheche choc* congratulating contacts dada_yangu daug*~ daughter~ dawa_za
23 day_after deal deed degrees_since delivry doesnt_have~ due_at eate*~ eaten~ elec* fany* fanyeni fraudulent goes
23 haina_network~ haio* hajarudi hakuna_mtu has_been hash hasw* haswa hauj*~ haujaingia~ hazijaingia~ heater~ hii_iko
23 hung_up i_cannot ilitoka im_the imek* imesimama inai* inao* inatoa inatoa_cheche inatoka itafanya karatasi
23 keep_coming la_kampuni lang* langu leat* leather make market middle_of mkop* mshahara_haujaingia~ msitu mtaa
23 mtoto_ana mtu_amebadilisha mtu_ametoa mwanangu na_clinic na_daktari na_jina na_moja nawaandikia na~ netw*~ network~
23 newspaper ni_customer nibonyeze nikabonyeza niku* nikuambie niliuza nimeita nimemuuliza nine_and njaa nn no_wrong~
23 norm* notary now_there nyeupe oddl* oddly on_hold ongea ordering para* people_in pickers pilo* pilot police probox
23 reac* room* room_saa rooms sell shaking shaky shell si_yangu~ sijawai sold_us solicitor somebody sos stole suka*
23 sukari swel* swelling system_haifunguki talked tang* the_ceiling the_landlord the_wifi think_ive this_month to_whom
23 took_a towe* tower tuko two_rooms vido* vizuri_tu wako wamemtoa washamtumia wato* watoto_wa watoto_wako with* wobb*
23 yake yangu_yuko yard zimeanza zote_za аннулировались билета~ в_палате весь во_дворе вопросы вы_не выки* выта*
23 вытащил вялый_и диспетчерская долго едет заглохла закрывается зара*~ заработала~ знаете знаете_я идет идти идут
23 испр*~ исправили~ каждый карты колонки команды которого круж* машина_заглохла млн на_вопросы на_упаковке наза*
23 назад начало одоб* остановить палате паци*~ переписки перепутаны платят площ* площадке полд* почты прайсе прислали
23 просыпается_толком размеру реквизиты релиза сего* симк* сканеры_пишут сколько_можно спора стад* стадионе стам*
23 стамбул стоят толком трубку тысячи уже_все упаковке человеку чужо* экран это_за
22 *ahara *akosa *arifu *arudi *cking~ *coder *dress *ector *elock *ening~ *ggage *gonga *hezea *icine~ *liged *lined
22 *lisho *llway *mains *mpala *nguni *oiler *olley *opita *rmers *rushi *sikii *tline *tying *ubiri *umjui~ *авцов
22 *адной *алете *асиво *асный *асота *атить~ *ающая *дники *дусов *ергию *ертая *етает *етили *имает *ирует~ *каунт
22 *ктует *ловко *менял *мское *парат *равит *рпела *рплат *рства~ *ствую *сыпал *тится *упает *цепту BROKEN~ _charged
22 _landlord _mgeni _nadhani _nilituma _nimetumia _seller _бывший _заблокируйте _кажется _срочно _телефон account_and
22 addr* address afte*~ after~ alfa* alfajiri amelock anap* anatapika_povu and_no at_least ball* ballot beginning
22 book*~ brandt broi* broiler card_in card_yangu chanjo completed confirmation_letter crashing cross dawa~ decl*
22 declined depo* died dont_wish~ emptying emptying_my face* facebook faithfully farmers feed_you fitter fly_on gath*
22 gathering go_out going_out gone_and grateful_for h haii* haij* haijakuja~ hajatokea hallway hatumjui~ haus*
22 hausikii hears hissing holder hotl* hotline i_am i_look i_press iban imeblock imechelewa imee* imeenda inaj* inform
22 is_on its_# its_on jamaa jkia kampala karo kato* katoa kids kifurushi kitambulisho kitambulisho_changu kunguni
22 kututaarifu kuvuta kwa_ticket let_me~ line_ya load lovely_weather madeni mail_is marks mbil* me_through medi*~
22 medicine~ migu* miguu mkopo mlip* mlipandisha mtot* mtoto_kwa my_sister na_risiti na_wengine neve* ni_ndefu ni_wiki
22 nikitumia~ nimekwama nipeni nisipande nitu* not_the~ nothing_since~ obli* obliged of_them open*~ opening~ picking~
22 pili povu presha publ* public reached_the rema* remains reve* risi* risiti school_fees sell* send* sens* shul*
22 sign* sim simu~ smart so_the someone_is stim* stima suit* take*~ taken~ temperature tend* tender the_dark the_email
22 then_another the~_world token_za trol* trolley trolley_wanaenda uplo* ventilation viwi* viwili voices voti* voting
22 wakala wanaacha wanaacha_trolley wanaenda wananifukuza wanaonana wang* watoto watu_mia we_cant wedd* wedding wish~
22 world_i ya_tisa yata* yataniua your_bank za_jana zang* zangu zinafungwa а_сейчас адреса аллергию бере*~ брос* воды
22 врач врач~ всех вход вылетает говорит_брони госпитализация град* градусов даче двенадцати делала денег диктует
22 диктует_кому дня~ добрый_вечер дошл*~ дошли~ если_до~ ждат* ждать же жена закончилось заметили заняты зарплат им
22 к_моему какому клоп* клопы кнопка_вызова красиво красота лекарства~ лини* мате* меня_оформили мне_говорят мне_на
22 моем* моему мой_возврат накладной не_берет~ не_принимает не_читается нело* неловко нель* нельзя новый_адрес
22 обслуживание оплатить~ орех* орехи оста* отель отметила отправит пачк* пачку письмо пицц* пицце по подсыпал позн*
22 познакомились показывает полу получил_доступ поменял пор_нет потерпела приложение_вылетает принимает пров* провел
22 продавцов прям* пустой разблокирован разных реаг*~ реагирует~ рецепту рожающая рублю рук руку с_вещами с_чужими
22 само* сегодня_# сердца сиро* сироп снял* сняли_# стали стойке_в стол съех* такие такие_же теперь_не туал* туалете у
22 у_ребенка хамс* хамское час_ночи четвертая читается чувс* чувствую шантажируют
21 #_euros #_every *aiona *allow~ *ckiwa *ctory *ected *ghted *gisha *gusha *icles *ipati~ *lipia *mpuni *pumua~
21 *rized *tatua *yonya~ *ается~ *бетик *даете *двале *дилку *дится~ *естра *здний *ийное *иналы *иской *ковка *латил
21 *мокат *неров *нитор *спорт *тряли *устил CLOCK- MINE- NOW~ _refund _so _застряла _магазин all_day ameanza amec*
21 ananipeleka anap*~ anapumua~ and_half articles asanteni_kwa baba_wa batteries been_charged bundle_ya chair
21 changed_the coin comi* coming contacts_zangu daughter delighted doesnt_exist doha fact* factory fan fath* fing*
21 fitted flight_ya fomu for_everything freeze funguo gara* garage garini going_down haikubali haipati~ hamjanitumia~
21 hawajaiona hazi* haziingii~ heard home_all host* how_to huyo_mtu imea* imebaki imec* imelala inaniambia inanyesha
21 inje* injection insu* it_with jamani jazz kambo kambo_anakuja kampuni keys kimevunjika kimy* kimya kuny*~ kunyonya~
21 kurudisha kusumbua kutapeli kwa_kuwasumbua lakini_hakuna learn lina* loan mara mazi* mbili mbili_za mnan*
21 mnanizungusha msg msipotatua mtoto mvua_inanyesha my_daughter my_visa na_homa naha* nahamia nataka_kurudisha
21 need_it nimeshameza nimetumia nina_loan njan* njano our_tills pane* panel pay_for payo* payout payout_account
21 payout_runs people pin_yangu posted prescription reset roll room_yangu rudi* runs_at sana_pesa sasa~ sent* senti
21 sgr showed signed sijapata soli* somebody_to someone_changed somewhere stan* star* swallow~ tangu_update
21 tangu~_saa~ tano the_account the_six themselves theres_a thic* thick this_to thum* thumbs tkt to_get to_tell tong*
21 tongue tufa* tufanye tufanye_nini umek* unau* unauthorized usik* wa_kambo walk* wamechukua_mkopo wamefungua
21 wanachangisha wananitafuta wao was_charged wetu wiki_# wiki_hii ya_pili you_please you_you your_system zina*
21 аккаунт берет~ большое_спасибо брон* в_подвале ваго* вагоне врут втро* выводят выводят_деньги гарантийное глот*
21 глотать границе дайт* дайте двое_уже деньги_уже детс* диаб* диабетик до_# до_конца дыми* дымится закрывает застряли
21 из_вашего инже* инженеров камеры контракт_на лжес* лжеследователю матери медсестра место мне мои молч* монитор
21 мошенники_представились на_границе на_сайт на_экране нас_в нас_распродажа нахо*~ находится~ начнут наше* не_дали
21 не_едет нее но_после оплатил опух отправлять отту* оттуда очередь_на перевод_на перевыпустил перепиской
21 перечислили~ пише* подв* подвале поздний после_вашего потв* потверждаете представились проходной прям самокат
21 следилку теле* терминалы третий_месяц трид* тридцать упак* уходит шант* экране язык
20 *aacha *ation *dhali *elipa *entia *ereji *isema *mpers *opper *ormer *osits *pitia *rudia *toria *trics *tulia
20 *tumwa *umika *ungua *ungua~ *ungwa *utaka *utika *авила *атные *везем *верга *ворот *давец *дения *еднее *ентов~
20 *есный *ефоне *ечная *жение~ *жился *иенты *ийная *лится *лотил *льное *оехал *онная *пании *ратор *ратор~ *рдили
20 *таете *торые *тства *удник *ходит *хстах *чинят CURRENCY SINCE- _hello _im _mashine _naskia _poleni _video _youve
20 _добрый _какая _когда ads agreed akib* akiba akim* akimaliza am_i amejua ameshaanza ananirudia anapumua and_left
20 anywe are_in at_midnight at_ten babu bagg* baggage be_a be_home beca* became been_showing begi* be~ blac* black
20 busy call* canc* cello chuo come~ could_someone dara* daraja decent deme* dementia deposits downloads duka eigh*
20 eight electrics emai*~ every expected faul* feve* fever fine_but froz* fussy got_the grandmother hamjibu has_no
20 has_to hayu* hayupo he_wont hi_there historia hosi~ hour_and ilikatika ilit* imeanza imefunga imefutika imetoka
20 imetulia in_our inspector is_this is_water it_i its_now its_snowing ive_never jump* jumpers key know_who~ kulo*~
20 kulog~ kume* kumeza kumwaibisha kunijibu kwa_game leaves leo lett* merger meza mfer* mfereji mimi mish* mishahara
20 mme moul* mould mtoto_yuko mume mwambie my_grandmother my_passport na_mtu naac* naacha naandika_na nask* naskia
20 near_the ni_shida nikikosa nikiweka nine nort* north now_theres nyingine off_for phon* phone_and poleni_kwa
20 prepared really_know rede* redesign samahani_kuwasumbua shopper siku_# siku_tatu sikutaka sivy* sivyo snow* snowing
20 sparking stat* tafa* tafadhali tag telemedicine the_backups the_bank the_fridge the_machine the_payout the_smart
20 the_tracker tick* till*~ tills~ to_bring toa today towed transformer tu_lakini tunahitaji usiku uwan* uwanja vans
20 very_nice wafanyakazi walls water_coming wher*~ where~ who~ who~_to yuko_mlangoni zimeshatoka аварийная адре*
20 батарейку_от брони брони_нет ваш_сотрудник вашей_игрушки вылет выпл* выплату выса* грел* двадцать_два день
20 деньги_уходят договаривались домофон_не другом еще_в жиль* жилья забирать забирать_не завис зайт*~ зайти~ зайти~_в
20 закрывается_в и_он играл имен* испо* ищем каким карту_заблокировали касса~ касса~_не квар* клиенты кнопка_не
20 которые кров* кружок летя* летят любо* любопытства макс макс* максом могу_зайти~ мы_на на_стойке на_этой не_нам~
20 не_пробивает никто_не обращения одна_касса~ оператор~ операционная от_вашей отключили паспорт пахн* пахнет
20 пациентов~ переводят переводят_деньги переписка пишу платить платные плиты поворот поговорить подружился
20 подтвердили пожи* позвонили_якобы пока_целы последнее потр* починят привезем прием_до приема приложение~
20 принимается проглотил проглотил_батарейку продавец проехал ребенок_проглотил сим снимает снимает_деньги стои*
20 стоит_ни стойке телефоне теря*~ теряем~ третий трех* трехстах урока хотя_я че четверга чисто чудесный школ*
20 этой_неделе я_в
19 #_doses #_or *aired *arket *ather *ccine *dbugs *eamka *erdam *hones *inuki *litoa *lling *ments *mjibu *nezwa
19 *nment *nnels *oller *pared *phine *pinda *telea *tists *tujui *tumia *verse *where *ybody *yizia *айший *ддома
19 *етила *жерка *жилой *имают *инету *итами *крыта *лиция *ломал *льной *мажке *обуса *огите *озили *олнил *ологу
19 *орошо *ранно *рвиса *ревел *рейку *розит *тежка *торую *улась *урсии *усник *чному BROKEN ONGOING- URGENT- _cows
19 _najua _watu _аккумулятор _ваша _какие _касса _котел _мою _третий a_letter a_school a_taxi acro* across ada_ya
19 adde* added akafurahi akala akio* akiomba ambulance ameamka amekula amenishusha anaongea anapitia anatuma and ande*
19 andei are_# are_going assignment at~_the baby_monitor bed bedb* bedbugs before_it bother but_i c ca changed_and
19 channels chem* chemo close_on condom daktari_anasema dentists down~ each_time exact fant* fantastic flat for_ten
19 frid* gotv grou* gues* haifunguki_na haijatengenezwa haisomi hamj* hamjanijibu hatujui haui* hauinuki hi_team hidd*
19 hidden i_have i_know imepotelea in_another inafika inakula inakuwaje inaz* infu* infusion in~ iphones is_showing
19 it_has its kazi_yangu kdg kila kuch* kunyunyizia kusimama kuvuka kuzu* kuzuia kwangu kwani laki licence_expired lkn
19 lunc* lunch mara_ya masaa_mawili mawi* mawili mbeg* mbegu mbili_sasa mgongoni midn* midnight mkam* mkampa mkwe
19 mlis* mlisema mnasubiri mone*~ money~ morp* morphine mtit* mtito na_app na_hakuna na_kila na_safari nase* nasema
19 natapika niki* nilitoa not_arrived~ on_and order_kwa outside_the over* ovyo paka pass* pays pesa_yote pesa~ post*
19 poster prob* production repair repaired reverse roho rott* rotterdam sasa_line screen_is shelf shes_# shows_zero
19 sikujiunga sinc*~ since~ sita_usiku spinning standing staring supermarket system_yenu tarehe_mbaya tb tear* tears
19 tells ten_and that_on the_mobile the_road the_small the_vaccine ticket time_do timetable to_go to_sign trip
19 tukaangalia tumefungiwa turk* twice_this two_hundred type umep* umepinda unakatika vaccine vaccine_fridge
19 visa_appointment voic* wago* wagonjwa waiting_for wiki_iliyopita with_last ya_# ya_shamba yangu_imechelewa yetu
19 you_confirmed youv* youve zimeniishia zinaonyesha автобуса админки акка* батарейку ближайший бумажке вашего_сервиса
19 верн*~ вернулась взломал вместо_серого встретиться встречаться выбрать выкинули говорят_что госп* градусник давайте
19 дикт* добрый долб* долбит дома_одна доме* займ закрываются закрыта заморозили заня* зашли звал знак* изве*
19 извещения имя_оформили кабинету касс*~ км коте* котел которую личному меняют месяц_не мне~ може* моим морозит мск
19 написать начи* начн* не_принимают не_туда неде*~ недели~ нехо* нехорошо он_вялый орет открывается_ни отош* отпр*
19 отправителю отправляет парковка пароли перевел платежка побе* подписывает~ поезд_через пожилой полдевятого полиция
19 полный помогите почт* принимают реквизитами роддома родители ручк* сделка сейчас_списывают сервиса серо* серого
19 сказ* сотрудник сотрясением стал* странно тайм* таймер такс* тика* тикает трансляция тренажерка три увидел удалят
19 уезж*~ уезжал~ уже_четыре учит* фотк* фур_под хватит часто чем четы* четырнадцать что_то экскурсии эцп я
18 #_nimepiga #_фур *bited *blink *cause *ccess *ckage *daiwa *eated~ *ekana~ *eleta *epata~ *ewaka *imals *imeni
18 *ingly *jects *known *laced *lergy *lizer *mbani *mself *newed *nking~ *ogise *omers *spute *stoms *tomer *tutoi
18 *ubmit *ucher *urity *urned *uuzia *wance *автра *аницу *везли *езней *елась *ените *ергий~ *женер *инула *итель~
18 *кламу *ковки *коины *крыть *ливые *ллион *ляция *ляюсь~ *оворе *очего *плата *пытка *равил *ратно~ *рации *ренес
18 *ресло *риями *рмили *рской *руйте~ *рываю *садил *стове *терия *товал *узкой *форма *холог *чений *щиной *ютера
18 HYPO- REPEAT _mbegu _mlinitumia _nauliza _niko _жена _объявление _перевел _счетчик a_little a_ticket a_virus
18 accordingly account afun* afungue again_i allergy allowance allowance_for amef* amekwama amep*~ amepata~ anas*
18 and_once and_wont apologise apologise_for as_of asanteni_sana at~ being_here billed blin* boil* boiler bulk bus~
18 car_park cash_machine coin* coins crea*~ created~ customer customers customs daug* daughter_# debited didn* didnt
18 disappointed dispute do_apologise email~ euro* euros father_cant for_# for_one for_that group had_to haraka_ni
18 hawa*~ hawana hawatutoi he_asked hims* himself house i_open i_want ignoring ilipasuka im_locked imesema inablink
18 inat* is_talking it_by it_is itatuliwe ive_started jezi jua_ni kett* kettle kila_kitu kunielewa kupi* kuru* kutumwa
18 kuwaambia kwa_deni land*~ landed~ leaking leav* limeingia limewaka line~ mlangoni mlangoni_kwa mlinitumia mmel*
18 mnajua mobi* mobile moja~ mpes*~ mpesa~ n na_simu nada* nadaiwa nafanya next_one ni_kali ni_kesho ni_mara night_i
18 nijibuni nilirudisha nilitumwa nimemtumia nitabadilisha not_do notice now_it of_being orde* other_side overtime
18 package park passport pay_the people_and phone pin please_help polisi pos prop* refused rejects renewed replaced
18 returned ring~ rush_i safari_ni saya* sayari school_and secu* security should_have sijasubmit sinc* since so_i
18 so_im son_has stayed_in ster* sterilizer stop* succ* success take~ take~_my the_children the_counter the_guy
18 the_insurance the_keys the_numbers the_second tofauti_na took_the umez* umeze unak* unkn* unknown vet_is viru*
18 virus vouc* voucher wanataka was_taken wasi* wasiohusika wasnt_on were_doing whee* wheel where_i with_his
18 wont_take~ ya_mwezi ya_vitu you_say za_wazazi zinaendelea zizi* zizimeni автокресло алле*~ аллергий~ биле* битк*
18 биткоины болезней больше бухгалтерия в_договоре в_мой в_объявлении в_среду вашей_парковки ваши вежливые вернуть
18 виси* висит вклада внес* внести води*~ водители водитель~ врачи встало_все входа вчера_в вы_подтвердили выкинула
18 высадил выходит гран* дает две две_недели денег_нет диал* днев* договоре дозв* ее забл*~ заблокируйте~ заго*
18 загорелась зашифрован заявка и и_не из из_вашей инженер историями казани кассу кнопки кода кодо* кодом компьютера
18 конца лампа ли~ мертвы милл* миллион может мошенникам на_вашем назн* назначений не_пришло~ не_создаются непр*
18 ночная обра*~ обратно~ обращение остановите_переводы отдела открываю отправил парковки переводит перенес пишет
18 платформа подн* подписчикам покупателей попадался попадется попы* попытка посажу после послезавтра прием пришло~
18 просил прошлой_недели~ психолог пуст*~ пусть~ пятый_раз рабочего разгрузкой рекламу ремо* рост* ростове с~_прошлой
18 сине* складе_встало советовал созд* создаются спра*~ справляюсь~ среду страницу страны счете_нет трещиной труб*
18 у_мужа удал* ушло~ хам через_сорок этаж
17 #_please *ahema *akuja~ *anged~ *anywa *arter *aunti *cence *ebook *elier *ficer *inded *ipiki *itext *izidi *legea
17 *ngufu *orage *oteza *posed *pping *rdays *somea *strar *tever *uliwe *while *ажами *анице *антии *атали *везли~
17 *ветит *дошка *езает~ *енили *епсия *ехать *ечают *жевал *здник *инули *йчика *летка *летов *льчик *отать *писан
17 *рмить *рнуло *ротах *роший *рства *шинка *ьного~ VULNERABLE WISH- _dawa _good _line _mimi _nimeshindwa _student
17 _till _лифт _ничего _отчет a_fourth a_week acco* akaf* akau* akaunti aman* amani amecancel amenifungia amenitext
17 an_invoice anahema anasomea anayelipa and_every are_being away bag bank*~ banking~ baru* barua because because_he
17 be~_a cant_open card card_inasema changed~ chap cmu crew cuto* cutoff dont_know drinks driver_dropped eat~ evicted
17 five_working fix_it for_five fourth_one frij* friji full get_the glasses gran hamjanirudishia~ he_knew he_texted
17 hongera_sana hosting huduma_bora if~ iko is_coming ive_had knew knew_my know_you kufa kuko* kuna kuna_msee letter
17 licence like_that limenizidi logs lovelier maba* mabati mach* mahali malo* malori mbili_tu me_the meanwhile meno
17 meza* mezani misses mko_busy mmea* mnit* money_for morning_the mpaka_leo mshahara my_mum my_new na na_hosi na_sasa
17 naona ndo need_somebody never_comes nijimalize nilituma nimepata_sms nimeshindwa nimesubiri nne officer open* pack*
17 pape* pasw* pasword peke* pekee pending_as piki* pikipiki pump pungufu registrar reminded rent* rented sat seco*
17 second si_sahihi since~_the~ sir siwa* siwajui stim*~ stima~ stops storage strange student_here supposed teme*
17 temeke texted texted_me the_class theres the~_end thursday_and till toge* together trai* transfer_of treat
17 tu_kubadilisha umekatwa up_on waba* wabaki wameninyanganya wamevunja wanasema wanatuma weve whatever working_days
17 write_to wrong_address wrong_and ya_kesho yako yalikuja yang*~ yangu~ years_vat yote_imesimama you_i you_make youn*
17 young young_man your_courier zimechanganywa а_я адми* билетов билеты были ванную включи воротах вторую вход*~
17 выписали выплат гарантии глуп* грелся девяти деньги_за дерн* дернуло джаз есть_что заблокировали заже* зажевал
17 зайч* зайчика залила записан записываться заявки здравствуйте_мне и_пахнет искрит_и корз* купи* ладо* ладошка
17 лекарства летим_в мама машинка между_этажами мое_имя на_мое наша наши* наших ночник объявлении ответит отвечают
17 отдает отек отпе* отпечатали пале* паленым пахнет_паленым перекрыли плохо_после подходит праздник прив*~ привезли
17 привезли~ программы рейс рели* ругаются с~ симпатичный скорая_едет слез*~ слезает~ слова смеси смс~ собрал состав
17 сотр* стульчик сыпь таблетка телу тира* тираж токо* током только_что три~ форма хороший хотя школ*~ школьного~
17 эпил* эпилепсия этажами этажами_внутри я_его я~
16 # #_its *actly *agiza *asuka *ekewa *eless *ender *erred *ghter *grade *ibook *ienda *ineer *irmed *isagi *jauza
16 *kdown *laint~ *uliwa~ *unter *uruma *vered *аемая *атура *ботку *густе *ельна *ензия *ентки *ерная *ефону *зетка
16 *зяину *инает *инята *йного *казом *кеток *комат *лачен *лином *лтора *мации *менью *ницей *одной *пломе *птрии
16 *раммы *рацию~ *седка *станс *телен *трика *ючили ACCESS- EVENT GREET~ PAID- USE _bei _boss _mwalimu _nimekatwa
16 _parcel _дочка _курьер _надо _нужно _пособие _уважаемая a_free acci* accident alive am_going amezima amezima_simu
16 anak* apology asbh asbh_na assi* at_breakfast at_our bann* banned blen* blender book~ breakdown bruh calling
16 classes complaint~ confirmed cope counter deadline_ni deaf deli* delivered due elfu engineer exactly fili* filing
16 first_of four gala gari* gems givi* giving got~_it~ haisagi hand_it hard hasnt_got~ hatujauza have_gone hazisomi
16 hazisomi_wateja heat* hell* hello hope_you hous* husbands_phone i_paid i_sent im_watching inanguruma inside_and
16 insulin_you it_too ive_got ive_taken jion* jioni jiwe kindly kuactivate kupu* kwa_account kwa_number kwa_statement
16 lang listen locked majina majina_na mann* manne midd* middle mkanikata mlit* mliyopulizia mnas* morning_and
16 museum_gala mwezi_wa my_wallet na_mvua naik* naikumbuka name_i naomba_msaada ndiz* ndizi ni_how ni_school nilibook
16 niliyo nimeibiwa nimekuwa nimelipa nimelipa_jana nimewekewa nise* niseme not noti* o of_it off_his parcel_yangu
16 payed pesa_haijafika~ pest* pestering pete* peter photos pink ranked rese* ring* rows runs saba samp* sample
16 send_money shid*~ shida~ shut simb* simba sister skin* skins so_far solv*~ solved~ taxi that_says the_boiler
16 the_discount the_middle the_office the_receipt the_reset the_whole ther* this~ time_it to_book~ toxi* toxic tuki*
16 umei* under_review upgr* upgrade usel* useless wamekunywa wanasema_haijafika~ wanatoka was_not watatu watching
16 weat* what_the with_me wouldnt ya_hospitali ya_mwisho ya_wakala yang* yangu yeny* yenye you_is your_engineers
16 zinakataa а_билет авгу* августе асси* ассистанс банкомат безо* бело* белому билет_в больница было_прийти в_августе
16 в_чате взносы ворот вруч* вуз гарантийного границей дави* давит дата_рождения двое_детей диоп* диоптрии дипломе
16 дисп* должно должно_было дома жену заказе заказом запа* звон* из_школы инсулином ишим* ишимом к_курсу клиентки
16 ключ* колл* компания копи* курсу лет линз* линзы лицензия на_другом начинает наши неверная недействителен
16 недействительна недоставленного ночь* ночью обработку один одно* операцию_не операцию~ оплачен отчеты оформил_на
16 печать пишем по_телефону подача полису полтора при прий* прийти принята приш*~ пришло_смс проходит пятн* разл*
16 реан* реанимации розетка сайт сбра* сбрасывает сдаю сейчас_уже сети смс_что смыс* сняты соседка списали_дважды
16 стоим считаются так_и телефону тиши* тишина тюме* тюменью уважаемая уже ходит хозяину чате черным четыре шести
16 электрика этикеток этог* этого
15 #_the *akata *akula~ *amped *anipa *anner *asema *bassy *count *ddler *eaner *efits *firms *gezwa *ikuja *inipa
15 *kulia *leted *liers *muuma *odbye *pande *pokei *range *rward *sages *sikie *stion *tempt *thout *tting *turns
15 *ursed *ushwa *ussed *voked *wajui *ацией *бушки *долго *екать *ибудь *ильск *итесь *ление *мящей *ннице *нялся
15 *рвает *рщики *стера *струю *сулин *тавит *торый *точка~ *тяжка *учную *ховая *ховки *чезла *ылает *ьшего FOR~ MANY
15 MONEY- NEG~ PAID _fridge _lol _my _nilipewa _nimeuliza _portal _вылет _нужна _почему _самолет account_will acct~
15 afternoon_i agency amemuuma ameniambia amenichoma anavimba anaweza aniu* aniunganishie anyb* anybody app_ya arri*~
15 asis* asisikie asks at_this attempt bank* begin benefits blam* blame blk booking brwn but_every can_do cancelling
15 chak*~ chakula~ chif* chifu cleaner confirms cong* connecting cont* cryi* crying data~_since~ deca* decade
15 delivering disb* disbursed discussed does_your embassy errors everything_to ex expi* extra_for fitting five~
15 flight_was forw* forward forward_to fram* frame freeze_it fuli* fuliza gett* getting get~_in gig goodbye grey haiko
15 hajaleta hajanipa hallo hamp* hampokei has_not hawa* hii_ni hone* host hostel hung im_still imef*~ imefunguliwa~
15 in_at is_due is_open just_wondering karanga kinatoa kitanda_cha kula la lead* leads let letters_keep lice* lovely
15 malt* malta mbili_na me_know messages mile* miles minutes_and missed missing_from mkanideactivate mkaw* mkaweka
15 mlinipa mlituambia mlituma mliyenitumia mnanichukulia money mpwa mpwa_wangu msha* na_id naib* natokwa natokwa_damu
15 nazu* nazungushwa new_version next~ nilikuja nilipata nilipewa_sindano nilisema nimechukua nimework nimp* nimpe
15 niondoeni no_data~ ns numb*~ number_is number~ nyingi_na once one_back ordr* ordrd outside_in pasi people_who
15 phones plants please_dont please_freeze please_put port* promised_a promised_for put_one quoted regi* rep returns
15 right_this same_thing saud* saudi says_my scanner screen sees shal* shall si simu sis site_says sounds_good spell
15 suppliers swam* swamped switched tao temp* the_address the_plumber the_police the_shared the_visa then_went toddler
15 told_to transferred tric* tulispray tung* two usah* usaha used wato*~ watoto~ weather went_on were* werent where_is
15 with_my within without ya_line ya_parking ya_tano yaya you_took zinasema бабушки беру*~ берут~ биле*~ билет ближ*
15 большего быструю в_этом вашего_ремонта вашем_приложении везе* везет воло* вручную втрое втрой вчера~ выставит вытя*
15 вытяжка говорит_это городе груди даду* дадут дене* дней дошл* дошло духо* духовки ему забронировать запу*~ зарплата
15 звоните знаю и_говорит инсулин исчезла каки* камера карта~ карточка~ карту коды комп* кормящей коровнике который
15 кухни леву* левую лека*~ мастера надо* надолго наро* не_знаю не~_очень неверно норильск норм обещали_перезвонить
15 обла* облаке одна_карта~ он_в он_не опаз* опаздывает опаздывает_на оплт* оплтил отвлекать открвает отмены пенсии
15 пише*~ пишет~ плем* по_# поднялся позд* позж* позже понимаю пришел прощ* пять рассылает регистрации решено
15 родителям самолет_через сборщики сигн* силь* сильно синх* синхронизацией сказали скла* со_мной спец* страховая
15 стре* сумм* сумм*~ сумме~ тако* терм* уже_четвертый узнал украли хоче* цены чтон* чтонибудь я_ничего
14 *afika *ailed *anned *apped *atasi *awing *baini *ckets *dakta *eatre~ *eiona *eleke *endix *enipa *esday~ *fline
14 *hanic *manne *ngozo *porwa *rning~ *ryone *tails *tball *tered~ *атору *ашние *ваете *влять *дного *дущие *едние
14 *енком *ентам *ентка *илась *ились~ *ителя *леток *лятор *ойкой *пания *рнуть *ртвые *ртиру *рутил *сания *тежку
14 *течка *тницу *торно *тской *тупен *цепты BY- WORK- _account _he _ive _kondakta _sijui _when _интернет _рейс
14 a_colleague a_single acou* acount add_a aliv* amee* ameenda anaeza anatoka_damu and_everything and_itll angalieni
14 animal anot* another app_shows appendix arob* arobaini arrived_with asked_me assign at_st bado basi* basic batt*
14 because_i bell* bellowing bidh* bidhaa butt* came_in cancelled cent charged chat come~_and cros* dair* dairy dead
14 dere* dereva deta* details draw* drawing drug* drugs emailed empt*~ empty~ ever* everybody everyone evry
14 few_minutes football fourth_email givn go_back got had_no hamjajibu has_nothing hawaingii~ hela hosi i_add i_made
14 iing* iingie ikiwa iliporwa imejaa imepasuka im~ inas* itll itll_be it~_and ive i~_am je_naweza jumanne kama_mko
14 kanisa kituo know* knows kondakta kufu*~ kulala kulipa_lakini kulipia kupiga kupitia kuzu*~ kuzuia~ kwa_huduma
14 kwa_siku landline late_husbands lear* lkn~ logi*~ login~ losi* losing lugg* luggage made* madu* maduka mbay* mbaya
14 mcha* mean* me~_in~ milked mind_found mizi* mizigo mmenipa mnar* mnarekebisha mnasema_nadaiwa morn*~ morning~
14 moved_to mpus* mpush mtanipigia mtuambie mwongozo na_pesa naka* nane naon* new_one ni_vile niambieni nibo*
14 nikamtumia nikapata nime*~ nimeiona nito* nitumie nje_ya not_let nyin* offl* order_from our_accountant our_street
14 out_since overflowing own_files package_ya page_and payi* paying people_are pick* play pole_pole poun* pounds rank*
14 rati* rating regi*~ registered~ remove rent reso* reson return_a revoked robots saa_mbili sahii sana~ scanned shot*
14 sijapata~ so_could st state stopped suse* susended swapped terminal the_blood thea*~ theatre~ theres_# tickets
14 to_ask to_somebody total tues*~ tuesday~ tuka* tunasafiri twenty udde* udders umef* upo wafa* wanakitaka wanapita
14 wanatoa wanatoa_pesa watu we_paid weng* what_time when_will will_the wind* with_a ya_kulipia ya_kuzaliwa ya_sgr
14 yamesimama yangu_ni yenu you_and you_gave you_promised you_very your_bot банк~ бежа* бежать в_другом в_клинике
14 в_пятницу ваш ваше ваших_таблеток вини* винить водителя всей втор*~ вчерашние грант деньги_я детской доставку
14 другом_городе зака* закончится зали* карты_прямо кассы~ квартиру кива* клиентам командного конт* крыши куда кура*
14 куратор лежала ли_скидка~ линия мертвые мной моего_имени моем моро* на_# на_грант на_сортировке накрутил нам~
14 настройкой не_на не_открывается недоступен новых осмо* осмотр отда* отме* перенаправить письму платежку плач*
14 племяннице повторно подряд поло* попа* последние появ*~ появились~ прай* предыдущие придет пришли~ пробивает прое*
14 протечка пуск* пятницу работы ребенком рецепты реши* робота рубл* сажа* сажать сапо* сапоги связ*
14 скидка~_студентам~ сортировке_в студентка таблеток там_и толь* только трубку_не утра_я учебу хват* части шестое
14 этот
13 #_euro #_leo #_а *aming *asign *aying *egoma *ehand *ehemu *ereva *ersal *etary *gency *gible *group *ibika~ *ician
13 *ikata~ *imame *inics *ituma *iweka~ *lance *lazwa *letwa *lings *liona *lipwa *nctly *ngeni *nored *nores *nsfer
13 *nzake *oices *pigia *pport *puses *rging *rride *rself *rteen *utter *uwaje *авило~ *арная *асная *бенку *боток
13 *газин *делку *добно *дписи *еблей *езали *ензий *ещали *зжаем *змера *идоры *иницы *кзала *лдень *монта *обить~
13 *овина *одный *омана *омому *парке *пеете *писал *писку *рочку *рушки *рячей~ *селок *скают *ссаду *тавку *тория
13 *чался *шарах *ывали STILL TWICE WRONG _bravo _mtoto _ждем a_room acce*~ access~ actu* actually aina akit*~
13 akitumia~ amenunua amesema_bila amevunja and_said app appear asim* asimame aske* asked at ata atte* auto* automatic
13 back~ banking been been_added been_with beforehand behi* behind boy brav* bravo call camp* campuses cant_get~
13 changed_my chil* chos* chose clinic_yenu clinics closing code code_never cupb* cupboard dads damu_kidogo day_of
13 dial dist* distinctly do_not drop duka* dukani duni* elig* eligible emer* emergency event everything_and face
13 fields fourteen fundi_wenu fungeni greenhouse hamf*~ hamfanyi~ hers* herself hospitali_na i_bought i_chose i_gave
13 ignored ilisema im_writing imeg* imegoma inaonekana inaonyesha inap* inarudi invoices irin* iringa is it_the it_two
13 its_for kila_jioni kuca* kucancel kwa_wateja lock_me lorr* lorries mabegi marehemu marehemu_baba mbolea_ya me_and
13 mechanic merging mg mlik* mlik*~ mlikata~ mliyoniletea mnafurahia month_end move mum my_baby mzee_wetu nawasilisha
13 nawe*~ naweza~ ndani_ya niko_airport nili*~ nililipa niliona niliweka~ nimemwambia nitoke njia no_signal
13 not_eligible now_i number_in odd of_the~ offline olav* olaves order out_in out_on override paid_i pair payment_of
13 pesa pin~ plan_is playgroup playing please_send poin* pref* prefer prio* priority quit* quite reconciliation
13 regarding rejected reversal road ruai runn* running sawa_boss secr* secretary seed* seedlings seller serv*~ set
13 shipping shutter sijapokea~ sparks stand support sync system_ya takes technician the_only the_premium the_same
13 the_shop the_storm the_update the~ three_times tike* tiketi time_i tisa to_export transfer tuip* tuipeleke tunasign
13 twen* uder* udereva unao* unaonyesha upload vents visa waka* walioletwa wame*~ wameipata~ wanafunga watering
13 watoto_ni we wedn* wenz* wenzake with wondering wron* wrong yamekatwa yana* years_and years_of zeny* zenyewe аква*
13 аквапарке аккумулятор без без_предупреждения бронь бросила в_истории вмес* воду воды~ возврат_обещали вокз* вокзала
13 врача выез* выезде вяне* вянет газа газом_после горя*~ горячей~ горячей~_воды~ гостиницы дава* двор* дворе денег_на
13 деньги_на дива* до_завтра добрый_день дозвониться друг другая ждем желает за_неуплату завт*~ завтра_в завтра~
13 заказывали зала заполнил заработок звонила зиму игру* игрушки из_дома имя история кажд* как_поменять карт* конк*~
13 конкурентам~ кону кону_контракт крас* красная купить летим лини*~ линия~ лица магазин маст* межд* между на_кону
13 нави* навигатору написал нашей не_показывает не_пришли~ не_проходит неделя незнакомому нет неуд* неудобно неуп*
13 неуплату номе* обещали они операции опро* опрос основной отвл* открыточку отор* отпр*~ отправили отправило~
13 отрезали ошибка_# пала* подделку подписи подтверждения поез* пожарная полдень поле половина помидоры пополнил посе*
13 поселок посоветовала появится предупреждать предупреждения претензий проб*~ пробить~ прод* прошлый_раз пута* путает
13 разговора разд* размера расп* рассаду ребенку реквизиты_на ремонта решите с с_работы сгор* себе сегодняшнего сели*
13 скидка~ слет* сломана сорта спис* списания спс_все стаж стеб* стеблей стен* стуч* стучался трен* тяжело уезж*
13 уезжаем уровень успеете ухож*~ ухожу~ учен* ученики хвал* хвалит цену чайн* чист* шуша* шушарах
12 #_days #_from #_jana #_staff #_tu *aders *adium *ajiri *andia *awezi *cords *ctors *dding *dreds *ekeze *ernet
12 *hdraw *ipewa *loyee *mmand *nguki~ *nikio *ombwa *ramic *tient~ *tilia *tired *tware *twork *ually *ucted *ueing
12 *urier *vings *ажете~ *ажник *акого *алтер *атуре *атусе *атьям *аунту *верен *ергии *ереди *ержка *иента~ *иника
12 *леный *листу *мбуле *медию *ммами *овень *одили *ожает *ойдет *орили *орого *пейки *ресом *сляют *суюсь *такты
12 *ужков *учить *ьнице ACCESS CARD LATE MONEY NOTHING THEYDID- _agent _cant _payroll _билеты _мой about_a abro*
12 abroad acce* added_to akaunti_yangu amej* amekunywa_dawa amounts an_emergency anal* and_two annu* annual
12 another_town app_is arv atak* atarudi atue* atuelekeze baby_is back_im because_my blue booking_doesnt both* caller
12 carr* cera* ceramic chan* chum* chumba com come_on command cond* corr* could_be courier court cred* credit dada
12 dedu* deducted docs doesnt_stop doma* domain dose* dose*~ doses doses~ dropping empl* employee every_few everything
12 feel* five food fuss* giza going_to hatu* have_headaches hawawezi hazijaharibika~ heart_is hii hong* hours hundreds
12 i_asked i_can i_got i_love i_report ignores ijum* ijumaa iko_ndani imep* inside_my installment internet into_my
12 ipho* irri* irrigation isiy* isiyo itafika jina jo kuhamisha kuku kuombwa kupandia kuuz* kuuza kwa_portal kwenu
12 leak* leave limefika limekwama mafa* mafanikio mali* malipo mara_mbili me_twice missing mliyoiweka mwan* na_portal
12 naip* naipata naipata_wapi natumia naweza_lipa netw* network nikienda nilipewa nilipokea nimebadilishiwa nipa*
12 nmes* no_booking~ nyuz* nyuzi off_is old_one one_is our_school pati*~ patient~ payroll_has phone_was pin_ya prod*
12 pung* put queueing readers records red register reject replacement report retired route said savi* savings seas*
12 season seats serious service_for she shru* shrugs sixty siyo soft* software sorr* sorry spli* stad* stadium tech*
12 the_annual the_pharmacist the_replacement the_site the_van there_some the~_app~ threatening_me tile timer to_be
12 to_wait tota* tukienda tukiwa tunafuatilia tunapoteza ukun* ukungu ulie* ulienda ulikubaliwa unlo* vya wa_# waki*
12 wanaondoka washapanda wateja watu_facebook we_pay webe* weber week_ago went withdraw wonder_whether would_i
12 ya_mishahara yenyewe you_find zinaingiwa адресом аккаунту активировать аллергии без_объяснений больнице бот
12 бухгалтер в_больнице в_стамбуле в_статусе вашим взно* видим войти~_в восстановление вчер*~ выброс выдали выдали_не
12 выпил выпу* выпускают гоня* гоняет гото* двойная дозваться дози* дозировку долга дост* живы* живые журн* заби*
12 загл* закрыл зал заметила запустить~ зеленый изменить инн~ интересуюсь инти* интим июня к_обеду как_получить карты~
12 кидает клиника коме* комедию контакты копе* копейки кото* крич* кричит кружков льет мамы медс* минуты мне_не моег*~
12 моего~ мой_диван монт* монтажник москве на_выброс на_тот нача* начисляют наше*~ нашего~ не_пробивается не_пускает
12 ника* никакого номер номера обед обновы обучение объяснений оказываю отключить очереди падает пациента~
12 перевыпустила платят_не поверен повышающим поддержка подписание подс*~ подскажете~ подх* полт* получить
12 после_обновы почту_и приходили пробивается пускает пятое разм* рассрочку регистратуре рест* с_вашего самому
12 сейчас_платят серв*~ сервер~ слетел смешно со~ списывают стамбуле статусе статьям стену стра* сумма суммами
12 телефон_украли только_в у_всего у_мамы уважаемая_поддержка угрожает улицы упс хост* част* чек шест* шриф* шрифт
12 штор* шторы этом я_вам
11 #_kila #_года *aamki~ *ading *akuwa *anbul *anuts *ariri *ckers~ *ctice *doeni *ekata *gemea *gueni *harge *icing
11 *iwaki~ *jaota *kisha~ *kundu *liest *lords *nadai *nalia *nance *ority *otect *potea *ption *rrals *ssing *анова
11 *батор *бщить *вятый *гином *ебник *ездки *ездом *ержки *еряна *ечена *ждала *игаду *крыли *латах *лками *ловек
11 *лчаса *ляски *нской *овати *огдой *ожили *озайм *ольше *ошлый *пятся *рения *риант *стить~ *сывал *щение *ыгает
11 *ятого ACCOUNT~ HELP- _mnanikata _thanks _the _visa _заказ _код _подойдет a_second a_therapist a_warning about_in
11 ada alim* alimwambia am_in anah* and_since anim* appointment_is aski* asking atakaa back_from banks barua_ya
11 been_reading boun* bras* brass bund* but_we camp carrier coac* coach collector considering cut demo depo diar*
11 diary does_it each_of earliest emails for_last four* from from_repair frozen fungueni got_into hackers~ haijaingia~
11 hajafikisha~ hapatikani has_got has~_been~ hata_moja~ hate_to hawaamki~ hazijaota hazijaota_hata haziwaki~ he_isnt
11 hi_the hour* hours_on how~ i_get id_like imerudi_mungu in_all in_my inab* inae* inaenda inakatika inalia inasema
11 inategemea is_half is_missing ista* istanbul it_already itakatwa itakuwa ive_the jmos* jmosi kadi_yangu kazi_nzuri
11 kidogo_kidogo know_how kujiandikisha kuza* kuzaliwa lack* lacks landlords langu_na line lists lovely_app madam
11 main* maintanance mbog* mboga mkas* mkasema mkis* mkisema mkopo_wa mm mnanikata_pesa mnasema moves mtan* mtar*
11 mtej* mteja my_surname mzuie na_nimelipa na_system nakala nataka_hii nazi* nazizima ni_agent nilitumiwa niliyopewa
11 nimekatwa nimeshaikariri nlib* nlibuy no_answer~ nobody_has~ now nurs* nyumbani open_any our_shops pay~ pean*
11 peanuts person pesa_imerudi phone_is phoned prac* practice prep* press prices pricing prie* priest protect queu*
11 referrals rehe* released rent~ report_is riba rizi* riziki rome rudi saa_tisa saha* sahani says_they serial seve*
11 sides sist* small_kids smartphone smtp so_much something_else starting still_not subscription taken_two tax~
11 team_has text that~ the_exam the_priest the_screen three to_cancel to_return toka~ torc* torch tumelipa ukub*
11 ukubwa umekwama umem*~ umeme~ unlo*~ unlock~ user using utao* utaoza vaul* vault veri* vipi~ voice vps wall*
11 wamekataa wanadai wanalia watch whether_i~ whom window ya~ your_update zimetumwa а а_сегодня а_теперь акт банка
11 бель* белье бота бригаду бьет* бьется в_кабинет в_пн вари* вариант вашему верный взло* видимо вологдой восьмого
11 вторая второй вторую_неделю выда* выдано горячей_воды грелками даты дваж* девятый девятый_день держит дире*
11 директора до~ добили довожу доех* долги других ею зака*~ изме* инку* инкубатор кака* какая касса_не кивают класс
11 ключ когда_уже коду коляски кровати логином мастер меди* медицинской места микр* микрозайм мою муж мфц направить не
11 не_те неза* незамедлительно новорожденных новый ночн* ночью_с обеду обло* обложили она_сейчас опус* опустилась
11 осты* остывает отмечена отсу* отсутствует ошибку палатах паре перезвонить пн по_вашему побольше поводу подб*
11 подберите поддержки подойдет подойдет_ли подписку подписывал подъездом поездки полч* полчаса помощи понимаю_что
11 потеряна пото* прошлый прыг* прыгает пяти рассмотрения рвет с_вашим с_понедельника сведения сего селиванова собака
11 собака_съела сообщить сроки стык* стыковка счет*~ счета съел* съела сыпя* сыпятся те тормоз тыс у_нее учебник
11 хочу_узнать чеки чело* человек что_в что_заявка шестнадцати яиц
10 #_kwa #_months #_ya #_по #_утра *apata~ *arged *ately *chael *cheal *dence *dline *ehani *ength *epewa *ercom
10 *ether *hafix *hungu *ishia~ *ister *mbana *mkosi *ogopa *okuja *opewa *other *ptops *ready *ribed *rsity *rtion
10 *rusha *sdays *stand *suaji *tains *ticed *tokeo *tumia~ *tumwa~ *untry *адзор *адили *азали *айшая *атить *ачать
10 *аются~ *внике *ернет *ефона~ *жения *жилые *зинах *ичных~ *кингу *комым *ктуют *мнеет *обрен *овины *одали *одить
10 *ололи *омата~ *очком *ралка *рнете *ройте *ртвый *рытый *рядки *скаем *телям *товой *учает *ушает *чески *чками
10 *шнего *ьмого BEARABLE~ CARE~ FAR- LATE~ SYSTEM THREAT~ _arv _boda _wah _ребята a_blank a_copy a_dog a_fuss
10 accounts alarm_on alerts alinitumia alre* already amou* and_each angr*~ angry~ another_country app_crashes appe*
10 arv_zangu back_and backdated before_my bila_simu~ blank bookkeeper borrow bundle chai* char* cher* cherehani
10 code_and condition conman contact_form country curt* curtains danger debi* do_your doctors dog_older emails~ fee_ya
10 fiel* finishing for_two fort*~ forty~ four_days fund* fundi gate* good_morning green haig* haigandishi haijatumwa~
10 hakuna_network hamk* hamkosi heat*~ i_run i_swap if_it~ ilikuja imefunguliwa imekataa inafungwa inafungwa_saa
10 inaprint intercom invoice_says isim* isimamisheni issu*~ issue~ it_would ive_paid jina~ juzi~ karibu_na keny* kenya
10 kiba* kibali kilipotea kipi* kipimo kugo* kugombana kuharibu kuna_kitu kuny* kurusha kurusha_mawe kwa_simu
10 lakini_pesa laptops lazima_yote leed* leeds left~ liko link lipi looked lose* loses maha* manila mato* matokeo mawe
10 mawe_kwa mawili_tu mbel* mbele me_for mere* merely mich* michael micheal mingi mlic* mliconfirm mlinzi movies
10 mtarudisha muhu* muhula mwongo my_balance my_father my~_boarding~ my~_new name_and napata new_card~ ni_lipi
10 ni_mwezi ni_za nikiingia~ nimebadilisha~ nimeshafix not_to noticed numb* of_people ok_thanks older_than on_monday
10 others park* payout_is phot* please_check please_to portion pro rang* residence righ* right run ruzu* ruzuku
10 sawa_nimeelewa seei* seeing seller_alinitumia single slow staf*~ staff~ stre*~ strength stress~ subscribed sums
10 support_ive sure~ tells_me ten_minutes than_ten thanks_bye that_works the_fuse therapist third_time tmrw to_take
10 tokens two_small uchu* uchungu understand univ* university unop* unopened upasuaji update view* viewer vipi* vipimo
10 wa_jirani wa_pili wah wameanza_kurusha wameondoka was_gone we_move wednesdays week*~ what_do wheres who who_is
10 worst_support writing ya_mtoto ya_ruzuku ya_siku ya_upasuaji yaliyokuja ~4 автоматически анкете банк* банк*~
10 банкомата~ без_ответа~ бере* билет_не ближайшая ближайшая_запись бумаге в_анкете в_расписании в_роспотребнадзор
10 вент* вкололи волочком вскрытый выйт* выйти выписка высадили вышн* вышним дважды день* деньги деньги_ушли детя*
10 детям диктуют доверенность жду_звонка жучк* жучками зако* запись_к зарядки захо* заходит зуб и_меняет игры интернет
10 интернете какие лифт*~ лифта~ магазинах машин меняет мертвый месяц метро могли могу_войти~ моск* мошенники
10 на_бумаге нали*~ наличных~ не_пришел~ не~ незнакомым нори* одобрен осталась отве*~ ответа~ отказываетесь пенс*
10 пере* переделывать писе* писем платил по_поводу подс* подтверждала пожилые позвонить полную половины получает
10 пришел~ продали пропускаем прор* процентов прошлый_год пято* расписании роспотребнадзор ругается симке скачать
10 скин* слушает снимке спиш* спишут стиралка стояло стул* телевизор телефона~ темнеет товара трекингу третий_раз
10 увели ужин* ужина уроки файл хостел чека чужой школ~ штра* штраф это_уже я_с
9 #_в *ached~ *afiri *aflet *akiwa~ *alala *andad *andao *apewa *apiga *apita *arest *ashes *ching *chote *cting
9 *eding *ekosa *ekuja~ *ement *eries *hough *ijaja *itors *ivery *jaona *kendi *ncern *nshot *ology *orrow~ *ploma
9 *rsday~ *rship *rtime *thing *ukuza *venty *ymore *адные *аница *аницы~ *вание *водку *говую *едита *екшим *зация
9 *звона *ибкой *купки *льшую *овине~ *ольки *опали *отами *рется *рятся *телей *терию *тнице *ужает *ужает~ *укцию
9 *хнику *яется~ AND BY~ EVENT- FOR- GOODS THREAT TOMORROW- _cheti _domain _mmenikata _morning _weve _приложение
9 _списали alan alisema alth* although although_i amepewa anaomba_pesa and_which anym* anymore appt arro* arrow augu*
9 august authorisation be_back bila bill* book* brac* by~ card* cha cheti children_and chochote choi* cio claim_was
9 concern contributions cour* crashes dakt* daktari dece* delete delivery dhl dipl* diploma does_not dosa* dosage
9 down_the elsewhere father_is feeding fidi* fidia flat_# food* foods fridays from_my fron* front go_to grandad grown
9 guest haijaja haikai hana hazijachukuliwa~ helb hey i_pay ikae ikit* ikitokea ile_dawa imekuwa imepotea imeshaanza
9 inalala inbo* inbox invoice_in is_out ish isnt~ it_as item its_a jumper just_comparing just_want juzi_na kabla_ya
9 kama_mna kesho_asubuhi key_is kijana kina kitu kond* kujua_kama kuniuliza kuwe* kuweka lena lili* lilichelewa load*
9 loading logg*~ logged~ lost~ mail_never maji~ mbol* mbolea members merg* mkaa* mkaangalia mkae* mkaenda mmek* mmek*~
9 mmekata mmekuja~ mmenikata moving mtandao mtur* mturudishie mu mvua_imeanza my_grandad my_number mzim* mzima
9 na_chanjo na_siku na_stima nahi* name_is nata*~ natakiwa~ nearest news* next_to ngom* ngombe niandike nimeibiwa~
9 nimekosa nini~ nipeleke nmelipa nothing_prints now_your nyumba_na on_the opened_a pare* parents pay pay_# phase
9 plac* place poleni portal_inakataa prints queue reached~ ref repo* requested reset_mail resets retu* revo* roam*
9 roaming sahi* saiz* saizi screenshot seat sending_anything sent_it seventy sijaona sitt* sitting size si~ spin*
9 sweating taka* takataka taki*~ taking~ tano_sasa tatu tatu~ tawi the_day the_hour the_pharmacy this thre* thur*~
9 thursday~ to_be~ told tomo*~ tomorrow~ treats tukakosa tulilipa twic* twice ups walk wanaanza wanaimba was_refused
9 wash* wat we_are we_write weather_here wednesday wher* where_my wike* wikendi wiki_mbili with_two within_# with~_my~
9 year_and you_guys youl* youll zinaonekana zone анке* берется боль* больничный бухгалтерию в_билете в_чат весной вмс
9 води* воротами второй~_день~ выгружает выгружает~ выплата говорит_что график_на грузится десять до_скольки
9 дополнения доходят~ дочк* души е за_прошлый забрал забронировала зави* завод замо* запускается~ зашл* и_на и_ушел
9 играет иног* иногда инструкцию исполняется истекшим кивает кида* кипя* комната коно* коноводку консультация кота_в
9 кредита курт*~ куртка~ ли_эта матерятся мете* метель моей на_вашей на_час на_чужую накладные налоговую не_будет
9 не_существует небольшую обеда обещ* обещали_# обещали_в обме* обмен опла* от_руки отдали отчетность офор*~
9 оформляется~ оценки ошибкой паро* переводить перезвона перекидываете переплата пишем_от подскажите покупки полис
9 половине~ получили после_третьего посо* поца* поцарапанный привез приложении_пропал пропали пусто пятнице пять_минут
9 рожа* с_ошибкой с_утра сбро* сброса свои* сдан сдан_а симп* сказал скольки скольки_работает слом* сменил собаке
9 сотр*~ сотрудников~ сроком страница страницы~ судя судя_по суще* существует такой тариф техн* технику техо*
9 техотделом третий_час трис* триста у_бабушки у~ уже_третий узнать узнать_про украдут~_за~ файлы человек_терпеливый
9 четыре_дня чужу* чужую шестой шесть эта_куртка~ эти
8 #_am #_дней #_у #_числа *acher *anini~ *arian *arsal *arsed *ashed *bours *bunal *ctive *endwa *fanyi~ *fuses *irini
8 *ither *lieni *lipie *lizia *llect *oking~ *omeki *phone *pokea~ *refox *rents *serve *tajua *teway *ttery *yeshi
8 *анные *асную *бочих *брать *верил *визор *вонил *враля *вывал *ивать *ирать *купаю *лиями *льске *мната *модан
8 *нечно *никет *нуюсь *ровку *рочка *садка *тация *твует *тиной *тницу~ *трена *черам *ывает~ DISTRESS~ IDENTITY
8 LEAVE LEFT- PAY _am _first _help _mna _samahani _si _sms _theres _water _больше _для _доставляете _проверил a_lamp
8 again_with ago_and akal* alia* aliingia alij* alijaribu alitia aliyefariki american amev* am~ appo* appointment
8 auth* battery because_it befo*~ before~ bene* birt* birth blocking booking~ bord* border borr* brea* button by_the
8 called_again cancel card~ clay clou* cloud code* codes collect column come~_# cookie cous* cousin darasa dele*
8 dishes engi* expire father firefox for_a for_our fourth gates gateway goes_to going_on good_afternoon hadi_leo
8 haionyeshi hakuna_kitu half hamt*~ hamtanirudishia~ hand harusi_ni has_my hayafunguki~ hazifunguki~ hazisomeki hio
8 hire* hired hour*~ hours~ i_should idle ikathibitisha ilip* iliyofungwa imefungwa imekwanguliwa in_and in_on inaanza
8 inactive inactive_na installed insurance_card inte* ishi* ishirini ishirini_na isnt_me isnt_there jirani_amekunywa
8 kani* kiat* kiatu kimeenda kina* kind* kumi kupa* kupo* kupokea kutuma kutuma_kwa kwan*~ kwanini~ ladi* ladies lamb
8 leaf* leaflet left_my lets linaonyesha logg* logged mail_about mbli mchana mech* mhus* mhusika mifu* mifugo miss_the
8 mlizonipa mnanipea more_than movi* mpendwa mtot*~ mtoto_wangu mtoto~ mwis* mwisho mwiz* mwizi my_phone my_profile
8 my~_points~ na_watu naam* naambiwa nakatwa nalipia neighbours neit* neither new_address ni_sawa nikapewa nikireset
8 niliacha nilipe nilipie nimelipia nimepewa ninaandika nisa* nitajua nitoe nmea* nmeandika nmel* not_angry~ nurses
8 nyam* nyama of_# on_all options order_yangu out~ out~_of password_reset paying_for peri* pia_kama played plc poin*~
8 points~ real* receipts_for refund_mlisema refuses rehearsal rehearsed reserve saints sasa_ni sayi* saying says_that
8 seat* serm* sermon seven shad* shade shows_# sija*~ sijaomba siju* siku_kumi sort*~ sorted~ spra* squashed start
8 stil*~ still~ streaming suga* sugar swit* syst*~ system~ take_the tatu_naandika that_my the_floor the_morning ther*~
8 there there~ third to_the~ to_us token_haijakuja~ took_it to~ to~_get tracking trib* tribunal undr* undriveable
8 unti* until usiku_huu vega* vegan vegetarian vest* vestry video_room voch* vocha wamebadilisha wasn* wasnt wata*
8 watu_sita weeks~ where wila* wilaya ya_blue yais* yaishe yanazidi yes_please you_installed youth zinatolewa авто*
8 адрес билете бону* брав* браво вашем велели вечерам вмят* вмятиной возврат_не волн* волнуюсь врач* втор* вуза вы_там
8 выдает вылет_в дает* дается длит* длиться днях доехал дохо*~ дочки если ждит* ждите за_отопление забр* завт* завтра
8 замечательный заплатил ип итог каби* как_в как_то капа* капает конечно корм* который_я красную курьер меняется
8 месяца мне_в на_еду не_покупаю не_читают~ но_деньги новы* ножк* ножки ночь обуч* один* опла*~ осаг* осаго
8 открывается пароля пешк* пешком по_вечерам подольске подп*~ поезд позвонил покупаю пол поли* почти почти_все
8 предусмотрена пришел_не проверил пускают путешествует пятницу~ пяты* пятый рабочих разн* распаковывал рассрочка
8 реце* рожд* рождения с_# с_ребенком сбеж* сбежал сдвинули сейчас_висит сист* сказали_ждите следователь снят* собр*
8 списали_за ср срочно_просто стир* столько теплым трек* трет* трех турн* турникет у_меня узна* укол фамилию_в
8 фамилиями февраля хаке* холодильник_привезли хотел_бы чемо* чемодан через_ваш читают~ чужими_фамилиями чужого
7 *alipa *amosi *anges~ *asoma *bisha *celet *ckily *ction *dishi *ekend~ *esema *fauti *ilbox *iniki *inues *ishes
7 *itely *kamwa *liver *lment *loper *ndiwa *nipea *nunue *pears *perly *pokea *poned *reets *rence~ *ribia *rname
7 *rries *suant *ukoni *usika *азине *алось~ *ассом *возят~ *вочку *дарок *довой *еджер *екает *ензии *еницу *енять
7 *ержке *есаря *естал *иницу *исала *итрой *лушка *льном *мидом *ников~ *ножко *нтиль *нусов *огает *огать *оллер
7 *повые *пяток *ртует *ршрут *сения *трины *тупил~ *учено *ующий *циону *чения *чнике *щадки *ьница ACCESS~ ACCOUNT
7 IN MONEY~ NUM PRICE- REPLY SEVERE _booking _card _condom _nimelipa _report _sorry _wheres a_fortnight a_key a_parcel
7 a_small a_trip~ a_van afya aise* aisee akisakamwa anakufa anaw* atakuja attend back_before bal be_grateful be_nice
7 been_a blue_one~ booking_without bracelet build bundles by_tomorrow calls_for can_it can_you cell* changes~ chec*
7 chip claims clas* clev* clever clients_are collection compared conf*~ conference~ contained continues counting crb
7 dead* dear_sir defi* definitely deni~ desk deve* developer dinn* dinners disappears drif* drifts dropped_her eati*
7 eating erro* evenings every_time export_the family fees finishes foot form_for fortnight frau* fung* fuss gari_mwezi
7 gas~ gift glas* guests hotel_says how_would huu i_lose i_put imef* imekuja imenimaliza imenimaliza_kabisa
7 imesuspndiwa in in_the inafundisha inasoma inauma in~_my~ it_it it_still ive_explained jumamosi karibu kidogo klin*
7 kliniki kubo* kubook kununua kuongea_na kwa_mkono kwa_paybill kwa_saa l land* late leaf luck* luckily mailbox mary*
7 marys mbegu_ya meant meant_to meeting metr* metre mfuk* mfukoni mfun* mfup* mfupi mimi_niko mkaleta mlio* mliotuuzia
7 mna mnakata_# mnaniharibia mnanikata mnapigia mon mone* money_from mtarudi mwambieni_mama my_direct na_bank na_niko
7 naandika_kwa nabl* nablock nakuta naongea naongea_na nataka_kuongea nauz* nauzia neve*~ never~ ngoj* ngoja nikapiga
7 nikijaribu nilinunua nime* nimeamka nimekatwa_mara nimeorder nimeuliza nimeuliza_mara ninu* ninunue nipe* nlis*
7 nlisema nor nothing_is nsha* nshalipa of ofisi_yenu onge* or_madam outi* outing overnight pers* pesa_za postponed
7 proc* properly pursuant quid really refe* ring rive* river says_not sbab* sbabu screaming seem sending showing_a
7 siku_ya sir_or something spai* spain stee* steering stoc* stock streets sub subs* teac* teacher the_emergency
7 the_flat the_migration the_one the_river the_room theres_no the~_blue thir* through_the thurs ticked tile* tiles
7 to_pay~ tofa* tofauti took~ tractors trip~ tv upande_mmoja usaf* usafi vege* viatu_size wa_nne wallet wananiuliza
7 wawi* wawili weekend~ wewe when_is when~_the~ wheres_the which_i without_a woma* ya_mahindi yangu_kwa yet~ yet~_but
7 zimekuja а_деньги авиа* администратор антон апреле аукц* аукциону билеты_на боит* боится бонусов брок* брокерского
7 бухг* в_десять в_прошлый в_течение века* веками вентиль вентиляция ветк* ветклиники витр* витрины внесения во
7 вручено выве* вывести выво*~ вывозят~ выставлять голов городского горячей_линии гостиницу групповые две~ девочку
7 деньги_с деся* днем доехав дождем доро* едут если_карту~ еще жела* живе* живет за_# заглушка займ_через заказанные
7 зало* залог замке зашел_в здорового импо* импорт истекает июль карб* карбамидом кипяток кирп* кирпич классом коля*
7 контроллер кота курсы кэш листик лицензии лиша* лишаем магазине маршрут мене* менеджер музее мусо* мусор на
7 на_горячей на_то написала находит начнется не_находит недель немножко но_я номеру~ обес* обеспечения объе* озим*
7 озимую окно* окном оператору оплачено осно* отве* отметил паде* падеж перекрыть перестал пж площадки подарок подвал
7 поддержке подкормить подп* пока* поменять помогает попо* поступил~ посылки привитого пробил пройдет прорвало птич*
7 птичнике пшен* пшеницу пятн*~ разное растет рейс_сдвинули рублей рука само_пройдет сдавать сдали сдвинули_на
7 селитрой сколько_дней следующий слес* слесаря списалось~ списан стало стартует статус студ* счет* тари* течение
7 то_есть то_зашел третий_день трогать указ* урок* уроков ферм* ферма хотим_чтобы цветка цены~ часть чего человек_под
7 читать чт чужими шел шесть_часов я_человек
6 #_at #_iko *acket *aidie *ajili~ *alled *ataka *aweka *bsite *cally~ *chair *cians *eable *ekday *elezo *house
6 *hukui~ *iliwa~ *ivate~ *izens *katwa *lence *luded *nally *neers *nting~ *ocked *oring *panda *plied~ *print *stari
6 *tcoin *tokea *tundu *ughly *uting *ypted *авать *авлял *анный~ *анция *ателю *говор *еводы *ездку *екцию *епила
6 *есень *женцы *жития *жника *иница *ирает *итный *ковке *лекаю *лился~ *лночь *ложил *нщина *овала *одило~ *олета~
6 *очная *рнета *рните *рняка *рнями *роплю *сании *сидию *сляет *сохла *стрял *таемо *тание *шевле *шлось *янкой DAY~
6 LEAVE~ NEG RESOLVED- TAKE~ UNIT~ _fee _i _looking _nilitaka _noted _since _sioni _third _were _гостиница _заказывал
6 _кэшбек _маме _на _обещали _по _спасибо _спс a_crack a_customer a_payment a_photo a_student abir* abiria account_on
6 account_with acti*~ activate~ adju* adjust alon* amei* anasema and_# and_again and_payroll apol* app_iko appl*~
6 as_an asking_where ataf* balance bank_holidays believed best bitc* bitcoin blan* bothering bothering_you boug*
6 bought bought_a bracket but_my cancelled_flight chaf* chafu charged_me chat_a citi* citizens complete conc*
6 confirmation deadline declined_at delivered_to disputing duka_langu each email_now encr* encrypted engineers eras*
6 esta* estate explain export_my few finally five* fives for_bothering for_cancelled for_three forty_minutes hait*~
6 haitaharibika~ hali*~ halipo~ halipo~_kwa hamc*~ hamchukui~ hasn*~ hasnt~ have_the have_them have_this have~_to
6 hawajasajiliwa~ he_doesnt hours_of how_many hr hypo*~ hypothetically~ i_could i_invite i_read imenifungia in_august
6 inan* included invi* invite_a is_off it_to jame* jameni jira* jirani kadi kazi~ knec kuha* kuli*~ kulipa~ kuongea
6 kwa_akaunti kwa_list kwa_till la_kikundi lake lala langu_halipo~ like* likely limekosewa loan_yangu location_to
6 logi* loun* lounge luto* luton mael* maelezo mail_i maja* majani many mara_nne matundu mbolea_gani me_back mi
6 mistari miwa* miwani miwi* miwili mnad* mnadeliver moin mtu_anasema my my_location my_refund my~ mzee_wangu mzigo_wa
6 na_gari na_mimi naio* najuta name_on nams* namshukuru nare* narekebisha ndio_kazi niam* nikijisajili~ nililipia
6 nilizoagiza nine~ niny* ninywe nisp* nispray nyeu* password paybill_ya penn* penny phon*~ phone~ photo_of
6 plan~_include ported ramp record refu*~ refund_for refund~ rider ringing roug* roughly rude scho* sent_the
6 sijachukua sijui_kama siku_njema silence solid still_no stoo* stood student_discount surn* surname technicians
6 that_we the_missing the_supermarket the_tiles the_weather there_and thin* ticket_ya to_close to_leave to_someone
6 tuko_na tulilipia twice_and twice_for two_more unanswered urea usually vidogo viwa* viwavi waju* wajue wameanza
6 wanakataa want*~ wanting~ was_for was_promised we_will website weekday weeks_and what_happens what~ wheelchair
6 wiki_ya wild* woman ya_chakula yameanza yana you_cancelled your_car your_engineer your_side zetu бак безопасности
6 берет больнице_не борт* в в_музей в_салон в_субботу верните ветр* ветрянкой вы_наверняка где глаз* годовой голо*
6 голы* голыми гостиница гостиница_говорит готов гроз* дверью деся*~ десять~ дети договор должны должны_были дорого
6 доставляете есть жду женщ* женщина жива* живая живо* жили* жилинспекцию за_год за_подписку за_сколько заказывал
6 закрашивают зама* замачивать заплатить застрял защитный звонит~ и_где и_никто и~ игра* инте* интернета ирин* ирина
6 использована как_перенести кард* кардиостимулятор карт*~ квитанция корн* корнями которую_я лаге* лежал логи лучше
6 маме маме_# мину*~ минут~ мне_позвонили модели модель музей на_весь на_шесть наверняка наверняка_заняты нажать назв*
6 нали* нало* насч* насчитал начали начисляет не_тот небо* нечи* нечитаемо ни_одной нику* никуда никуда_не нужна
6 общежития одиннадцать оплачено_полностью отва*~ отвалился~ отвлекаю отправлял парк* пароль переводы пита* питание
6 плес* плесень пово* под_дверью подарочная поде* подешевле подсохла поездку полночь понять праздники приехали
6 прикрепила приложил приносила прих*~ приходило~ приходить прои* происходит проработал просрочку раз_пишу размер
6 распаковки саже* саженцы самолета~ серв* синее след* слой слом*~ сломанный~ случае смерти составлять спрашивать
6 ссылку стенде стра*~ строительный субсидию сумки тепл* теряем_заказы тороплю триж* трижды уведомление уходит_на фонд
6 худо* художника цел экск* я_взял
5 #_i #_pm #_seats *abiwa *aring *assis *bling *chman *cides *drawn *ebaki *ejibu *ekula *etuma~ *ffers *iders *ifika~
5 *imate *ipino *iting *iunga *llite *ofile *owser *rival *rning *rther *rvest *rview *sheni *sikia *tanda *tched
5 *tment *tract *ungwa~ *utaki *visor *wampi *анили *ачено *бенка~ *бираю *ботал *вятое *ездка *елите *ертый *ество
5 *етчер *живаю *иедет *исать *ияния *кроют *кцину *леным *лосом *лучил *милии *натил *нется *ницей~ *омить *онили
5 *осила *офиль *офона *очный *падаю *пасть~ *пятит *радут~ *ращаю *рейка *решла *рмате *ровал *рофон *рузка *спода
5 *стеме~ *стила *тобус *торию *точку *тчики *тчину *ужать *ующей *ходит~ *чение *чнить *щении *ъезда *ьтате BY
5 HASBEEN~ LOCKED~ PLEASE REPEAT- SEVERE- STAKES- SYSTEM~ WHERE WORK _export _fare _mbolea _mnadeliver _ngombe _sha
5 _wifi _мои a_panic a_technician active aliandika anatoka anatumia_jina anayejibu and_we app_inakataa app_let
5 applied~ arra* arrange arrival arti* asil* asilimia back_the bei_za belt browser call_from came~ cancelled_my chas*
5 chassis coll* conn* contract crac* crack crui* cruise decides differs dress_ya duke enough_for erased esti* estimate
5 exit field filipino fixe*~ fixed~ format four_times furt* further gani~ gb get~_my~ girl_at goat* goats good*
5 haijafungwa~ haijaingia~_mpaka haikuhesabiwa hakuna_anayejibu hams*~ hamshiki~ haru* has_stopped hatutaki hawampi
5 hole hot_water huko i_buy i_keep i_write ilisimama in_march interview invite is_dying jana_haijaingia~ kadi_ya
5 keeps_sending kias* kiasi kimo* kimoja kitanda ku kuanza laki* lakini lead light lina login look_at loose maom*
5 maombi mark* maziwa mention me~ mmen* moth* murder my_data my_dog my_policy na_mm naomba natupa ni_leo nilibadilisha
5 nilichukua nimekaa nimekaa_kwa nimetuma~ nine_days nirekebishe nne_sasa no_hot no_need nzur* nzuri of_me off_on
5 one_from oops parking plan~ pm pole* prin* prof* profile providers quick_question radi* radio rains rental saa_moja
5 sate* satellite seam* seaman season_pass see_my send*~ sending_me sending~ sense seri* sha sha_inasema shet*
5 shetlands siku~ since_the site_is spam_folder spar* stre* supervisor susp* suspended tabl* taken_the tang*~ tangu~
5 tena test_results that_you that~_the~ the_confirmation the_girl the_reply the_search the_season the_statement
5 the_tracking to_open to_the trea* tulipangiwa tunalipwa typo typo_on ukif*~ ukifika~ under_my username vile vin vita
5 wada* wadau wage wala watchman webs* wenzangu whet* whether wildly with_your woul*~ would~ would~_i ya_mtu ya_ngombe
5 you_ship автобус апелляция бан батарейка будет_если~ буквам бык в_казань вакцину вашей_площадке вдру* вдруг вечера
5 вид внимание возм* возмещении воро* всле* вследствие второго_пользователя вход* входа~ выгр*~ выгрузка выдал высл*
5 выслать выст* выходной вышл* гатч* гатчину голосом город господа гран*~ границей~ груз* дата датч* датчики дают
5 двум* двумя девятое делает диспетчер домофона донатил дороге другого_банка если_вдруг жду_с за_полный за~_границей~
5 загружать закроют звон*~ здоров_как и_еще и_через извинитесь изде* издеваетесь историю их каждый_месяц как_бык
5 какой_срок карту~ кастрацию кататься кипятит код~ комм* коммерческое компании короче красный кэшб* кэшбек ламп*
5 лампу лице* микрофон моде* на_следующей набираю не_дают не~_отвечает неде* нету новые ногт* ногти обращаю
5 одиннадцати оставлено остальных остановился отбойником отвалились отвез отделение отказывает отопление офисе ошиб*
5 парт первое переживаю перешла писать письменно подожду_до подр* подъезда поездка позвонили позвоните полу*~ получил
5 пользователя поменять_номер попа*~ попадаю попасть~ посадочный после_ремонта поставку поше* пошел права правый
5 приедет провалились профиль прошло пускает_в разделите распакована ребенка~ результате сайте сбор* сдав* семьдесят
5 сист*~ системе~ следующей следующей_неделе слил* слили слия* слияния смену сосе* списываете справку срод* сроду
5 строку сюда тезк* тезкой теряем тоже толк* у_него уведомить узнать_как указали указан украдут~ улет* улетел умру~
5 умру~_кому уточ* уточнить файл* фамилии формате ходи* хоть чайник_пришел четвертый четы*~ четыре~ числ* чита*~ читы
5 экон* эконом
4 *ancel *apata *aruka *ating *blets~ *ckens *ekuja *enfly *enger *erest *funds *hback~ *ibiwa~ *iuawa *iunga~ *kauka
4 *kiano *lable *matic *ngaza *nunua *orrow *osing *pasua *ranty *rence *rgled *rican *sword *tents *thday *tival
4 *tuoni *works *агами *агана *ателя *ащусь *евник *едают *ейдет~ *емени *ерьте *еряли *етесь *ждать *жницы *зания
4 *зуюсь *ивита *иняли *иссию *крыты *листы *личии *лучил~ *магах *маете *нажер *нутся *няйте *овека *овины~ *олнен
4 *писка *равку *рнете~ *рщица *слили *тного *упную *ховой *щания *юрные *яской BREAK~ DAY- HASBEEN- INSTEAD REFUND-
4 SINCE THEFT~ _bought _dads _half _msijali _sasa _sawa _аккаунт _поезд _терминал a_year accept~ after_ten aid akaacha
4 akafungua ambayo ambazo anaa* anaahidi anau* and_need and_our and_then anga* are_a ask_you avai* available bima_ya
4 birthday bott* brin* bring burg* burgled by_hand cancel~ cash*~ cashback~ charged_for cheers_that chic* chickens
4 choose clap clicked contents corn* corner cost~ coun* damn deliver deliver_to difference difference_between dish*
4 down_by drops eggs emai* eti eve everything_is exce* excel fest* festival fingers flights front_of gani_kwa girl_on
4 gps greenfly hajapewa haji hamm* hammer happen harv* harvest hawajui hearing_aid hewa hiv home_and huch* huchukua
4 huchukua_siku i_find ikaa* ikaanza ikae* ikaendelea ikaf* ikafanya ikiw* iko_wapi imej* imekosea imetoka_kwangu
4 in_front ina_nini inaa* inaf* inak* inakataa inaonyesha_# inaruka interest is_gone it~_ever~ jina_la job just~
4 kesho_saa kikao kuac* kufua kuji*~ kujiunga~ kukosea kule* kunihudumia kupasua kusimamisha kwa_app kwa_mpesa
4 last_one lisb* lisbon logo_on long_is lose~ m majibu map mbil*~ mbili~ me mlitangaza mmepeleka mmes* mnaj* mnataka
4 much must* mustnt mwanzo my_gran my_next mzigo_umefika na_deadline na_email naku* namba_ya narudishwa need* nerv*
4 nerves new_design next_term ni_ijumaa nikiuawa nikiwapigia niko_na nimefunga nimeshablock nire* nisamehe nisu*
4 nisubiri nothing notifications nowh* nowhere number on on_it on_the~ one_at onto pain* paint pin_kwa place_on
4 ranking rather_than read refunds rele* repl* reply~ ride* rose* roses rota sahihi sasa save says_ask shifts
4 since_then sindano_ya sisi six size* size_# sizes someone_else squa* tabl*~ tablets~ tape* taped tati* tatizo taya*
4 tayari term that_the that~_of the_battery the_courier the_difference the_driver theyve to_my~ to_whoever tomorrow
4 tunashukuru turn uanz* uanze umefika ushi* ushirikiano vipa* vipande wale wamenikata wametoa_# want wants_the warr*
4 warranty we_do what* why with_# with~ worried writes yetu~ yetu~_na~ you_can you_explain your_chat you~ za za_#
4 zinachelewa zinakauka zomb* zombie а_мне аван*~ аванс~ аккаунт_в апел* берете бонусные брат бронируйте бумагами
4 бумагах вдру*~ вдруг~ вернете~ вклад~ вместо войт*~ войти~ времени все_заработало второй_день вы_работаете выполнен
4 дале* далеко два_раза дневник достанутся друг* ездит живу* живут заблокировал завещания заказа заказывать закрыты
4 замораживать запи* запл* идет_доставка извините_что имени исправить каждую_вторую каст* клади колотится коляской
4 комиссию корп* крупную кто_нибудь лист* льготного мани* маникюрные месяц~ мили мои_данные моло* молчат набо* набор
4 наличии нам начислили нашла не_приняли не_приходит~ никому никт* никто ножн* ножницы обращусь оплата осталось
4 отписки передают перейдет~ пишет_нет пишете пове* повы* подписку_отменил показания половины~ получил~ пользуюсь
4 поменяйте потеряли появ* прив* привита приложение_такси принимаете приняли приходит~ прию* приюте провезти проверьте
4 прог* работаете_в разобраться реквизиты_для садик садо* садовой скандалить слух* слуховой слуховой_аппарат сниму
4 соба* сорванные специалисты списаны странице сумму съемки так_вот такси терминал_на теря* тренажер третью~ уборщица
4 ураг* урагана хозяин хочу хочу_поменять человека штук
-4 *agree *ahidi *aight *aliwa *anywi *benki *chive *ctric *dings *dmate *drobe *efika *eting *haved *hicle *hools
-4 *iacha *ibiwi~ *ivacy *iwaje *llars *mbals *morow *nalty *ndomu *ngaje *ngaji *ngeze *nguka~ *nning *nting *nuary
-4 *order *ports *rally *ssion *tance *tumii~ *urses *адьбы *азине~ *асьте *атого *ацкий *бежом *ботка *вшего *гасил
-4 *донту *едали *есить~ *етнам *инета *инете *истой *иться *йлами *йство *комых *лефон~ *лодцы *лтели *менты *милию
-4 *несли *обный *одину *омены *опуск *ормки *осить *оцесс *равки *раста *рейду~ *ствуй *тавке~ *таюсь *терым *удент
-4 *умано *чится~ *ычную *ючала ? CARD~ DANGER~ HELP MANY~ STRANGER~ _hi _mmekata _niaje _rafiki _safari _stima _можно
-4 _с _сколько _сменила a_business a_wedding abad* abadilishe add_my agai*~ again~ age all_my all_of amejaribu and_ive
-4 and_today anit* anita answer archive assistance autu* autumn babi* babies bana band* bandmate before_the behaved
-4 bell bom book_a bro called cant_print~ card~_gets~ chairs checking chok* choking clos* colu* copy could_you courses
-4 cras*~ crash~ cymb* cymbals dail* daily dash* dashboard days_before deco* decoder disagree do_i documents driv*
-4 drum eart* earth electric exported extr*~ extra~ fee filed fix for_out form from_a gaze* gazeti gets~ glass gree*
-4 hack* hacking haijibiwi~ hajapata~ has_the hatuyanywi hawali here_i hesa* hesabu house_the how_long husb* i_noticed
-4 i_ordered i_suppose i_would ikii*~ ikiibiwa~ iko_na iko_slow iliyopasuka imeandika in_law inapatikana ingia~
-4 invoice_is is_for is_threatening itakuwaje janu* january jeri* jerican kazi* kazini kele* kelele kitabu kondomu
-4 kuanzia kufunguka~ kufunguka~_tangu~ kukohoa kulipa kung* kunieleza kunu* kusu*~ kusumbua~ kwa~ letter_about lite*
-4 literally lives livi* living looking_for mabenki macho mama_yuko many_days map_on me_something mmelifunga mond*
-4 monday moved mpak* mpaka mtanijibu mtatuma mtu_aje na_kama naen* naenda nafu* nafungaje neig* nguo niaj* niki
-4 niongeze nudg* nudge nusu of_hours open_sunday opened_this or_do otp out_to pack page* pages papers_do parc* parcel
-4 pena* penalty perf* permissions permit photo_is plans plug* plugin policy porter poss* prin*~ print~ privacy probly
-4 promised_in pupp* puppy rafiki_yangu rangi_nyeusi registered robo sala*~ salary~ salo* salon sasa_mimi say_about
-4 say_i schools screws serv* set_up should siku_ngapi since_monday situ*~ situmii~ smal* some*~ ssl staf* staff
-4 star*~ start~ stays stol* ston* stone store straight sund*~ sunday~ surname_after switch_on tangu~_update~
-4 tatu_sasa tell* the_# the_invoice the_nurse the_two the_warranty thef*~ theft~ thirty though threatening to_book
-4 to_change to_it tomorow took_# tpay trail transfer_to treasurer tumi* tumia tunanunua tunataka two_people udon*
-4 udongo unge* ungependekeza uvum* vaccines vehi* vehicle viba* vibaya vija* vijana wa_simu wafanye waiv* waived
-4 wakaniambia wanakufa wananiangalia wapa* wapangaji ward* wardrobe warn* warning wazu* wazuri we_get wed_like
-4 week_we what_im whic* which white wond* ya_miezi ya_mwaka ya_pamoja yamepungua yeye yoyo* yoyote zimekaa аван*
-4 аванс аппарат_после апрель баг баллы без~ беспокойство бывшего в_воскресенье в_кабинете возр* возраста ворч* ворчат
-4 вы выбр* вьет* вьетнам год~ годовую два_списания дворе_апрель дево* делать делают добираться доил* доильный
-4 доильный_аппарат документы доми* домик дост*~ доставке~ другого_хостинга дурацкий еду_в еще~ же_самое желательно
-4 за_беспокойство задачу задв* задвоились задумалась задумано заказ заказ~ заправки здравствуй здрасьте знакомых
-4 и_прямо и_телефон из_кабинета или_только инач* иначе кабинета кабинете как_убрать кассе кассу~ квит* ключ_от
-4 коллекторам консульство кончается_в коси* косится круг* кругу куст* куста ли_с~ ли_у~ лобб* лобби магазине~ матч*
-4 матче могу* могут молодцы мучн* мучнистой на_дворе на_тариф наличные начальник не_могут не_срабатывает~ ниче*
-4 ничего ноября обновления обновления_касса обработка обще* обычную обязательно одну окош* окошки опры* опрыскать
-4 орто* ортодонту отде*~ отзо* отзовите пауз* паузу передали перейду~ перенесли по_кругу пове*~ повесить~ погасил
-4 поддомены подключала подкормки подробный пожелтели поиск показываете получится~ после_свадьбы поче* почему
-4 приложении прислать пробовал продлевать пропуск просим процесс пыта* пытаюсь пятнадцати пятнадцатого раздаю ребята
-4 регистрация резе* резерв рейс* рейсе росы рубе* рубежом с_другого салон самое сбора свадьбы свит* свитер
-4 сколько~_это~ сменила_фамилию смеш* смор* смородину сним* снятие совм* списалось списке справку_о сраб*~
-4 срабатывает~ сраз* сразу стерилизации студент схем* схеме сына тариф_подешевле телефон~ тома* томаты точк* точку
-4 траф* трафик убить убрать уйде* уйдет учус* учусь файлами фамилию фамилию_после цена числа_сегодня читает~ шестерым
-4 это_было это~_стоит~
-5 #_до *aking *annel *bieni *dancy *doret *esign *funga~ *galia *hango *ikiwa *ikufa *ilika *ipzig *ircut *irobi
-5 *istry *leman *mbasa *meona *meone~ *nangu *ncert *nmark *onana *ppose *rfect *ripes *risha *rlour *skeli *ssons
-5 *tance~ *tions *tween *udent *uired *ximum *yslip *авной *авьте~ *азать *алога *аснее *астик *ативу *аться *ашаем
-5 *бщать *венно *верых *враль *довую *дойти *ерную *заные *зации *зывам *ивать~ *иники *ируем *канов *ленке *льник
-5 *лянет *мерит *млять *ммист *монте *мятку *нника *ности *няюсь *овник *олько *олько~ *онера *певта *рнули~ *рядка
-5 *татка *тевку *теров *точку~ *точно *уется *уминг *ховку *яжает~ *язать *ятить PAY~ STILL- _kindly _naomba _will
-5 _would _все _вы _ну _оплатил _поиск _пришлите _просто _хотим a_contract a_gentleman a_quotation address_and airt*
-5 airtime akaa* alichukua ama_lazima amelazwa anafaa and_is anyt* anything apar* apartment appl* apple apple_pay
-5 are_you arrive~ as_a bais* baiskeli barikiwa bet bills bill~ blocked boarding~_pass bob came* card_and card_if
-5 card_that cellar change~_it~ channel chapel comma concert delivered_but denm* denmark doctor do~ do~_i edge eldo*
-5 eldoret ente* entered even* every_morning ever~_happens fall* falls fresh habari_naweza haijai hair* haircut half~
-5 hazijafika~ hii_app hii_na how_can i_booked i_registered i_try ikatoka ikiibiwa_siku~ ikikufa iko_sawa imeandikwa
-5 imekatwa_mara inah* inakatwa ingesaidia ins instalments instance~ interested interested_in it_be it_in it_my
-5 its_way jibu john join* joining jonh kama* kamau kamu* kamua kati kati_ya kawaida_ama kindly_advise kosa_langu
-5 kulinganisha kump* kumtoa kupata kute* kutest kwa_plan kwan* kwao la_mtu law lazima_niwe leip* leipzig lessons
-5 like_my liki* likizo linabadilika lini lot made_me mail* mails make_a mapema mare* marked_as maxi* maximum may_i
-5 mchango membership miak* miaka mmeandika mnaa* mnaajiri mnau* mnauza momb* mombasa mornings mpol* mpole mtu_wa
-5 mwam* mwezi_mzima mwon* my_claim nair* nairobi naju* nani nashindwa nataka ngapi_kwa ni ni_ngapi niaje nifa*~
-5 nifanye~ night nikigonga nimeshabadilisha nitafunga~ nlid* nlideposit no_reply~ of_a offers other papo parc*~
-5 parcel~ parl* parlour pay_by payslip perfect plan* ppl premium_i prot* put_a quotation_for rece* redi* redirected
-5 redu* redundancy registry required riders safa* sale sama* save~ send_a setting shown~ sijajiunga simu_ikiibiwa sit
-5 skip* skips so_we some_time someday~ someone~ sote split ssh statement_shows stri* stripes stro* stroller student
-5 subi* subiri suppose tatu_tofauti tell_me the_manual the_restore the_station tree tumeambiwa tuna* txt ugal* ugali
-5 vend* vendor were_both when~ whis* with_it work yangu_iko yell* yellow yiel* yields you you_recommend za_asubuhi
-5 za_simu zinahesabiwaje ага_понял басс* бассейн безопаснее будет_с~ ваку* вакуум вахт* вахтеров верно вернули~
-5 восе*~ восемь~ вошл* вошли встали входят~ вышк* вышки вяза* вязаные гелю главной дейс* делается день_не добавьте~
-5 доим дона* достаточно жалу* за_февраль заво*~ заводить~ заду* заливе заме* заря*~ зарядка заряжает~ игру инет иска*
-5 искать исправлять казань карточку карточку~ каталога кени* кении коровник коше*~ кошельком~ куса* кусается лада*
-5 ладан лично любое мало* маломерит машину маю мая месте мин модерация можн* можно на_главной на_четверых накр*
-5 народу не_вернули~ нормативу ношу ноябрь нуля обяз* октя* октября оператор описании оплату~ оплачивать~ освя*
-5 освятить осен* осени оставил остатка от отваливается отдельно~ отзывам открытия отредактировать офиса оформлять
-5 памя* памятку пасе* пасеку пенсионера планируем пластик по_нормативу подо* подойти поме* посчитается правим прет*
-5 привязать приг* приглашаем прил* программист продаю проклянет пропустила путевку размерную ремонте рожать роум*
-5 роуминг ряд с_осени свои свящ* священника сетк* сетку сеть~ симпатичные скло* склоняюсь скол*~ сколько~ сообщать
-5 стекла страховку тара* тараканов терапевта трав* травить трубу уберу угон* угона удаленке улей улье* ульев утеч*
-5 утечке февраль хотя* хотят четверых я_уже
-6 #_instead #_pupils *alize *atibu *block *ccine~ *dumia *ekend *fanye~ *funzi *ients~ *ition *lands *laria *meday~
-6 *mming *ngoja *ocess~ *panga *rding~ *rvers~ *sanya *sband *sists *tgrew *uliwa *umiwa~ *waida *wsers *агает *аньше
-6 *атила *бинет~ *бочек *дитке *елить *еняли *етров *ещает *ждает *жении *зжает *зяйке *ителю *ичные *кации *лении
-6 *льком~ *машку *мнаты *можно *нений *нести~ *нский *нтакт *няете *овики *онтом *отный *пение *ренос *рлось *рмлен
-6 *рытии *рытия *ссейн *стима *стите *торан *тская *усные *шения *шинок *шущих ANGER ARRIVE~ ASK LEFT~ _akaunti _basi
-6 _hey _je _love _mlisema _mzigo _naona _rider _wekeni _which _здравствуйте _игра _нужен _прислали alis* am_locked
-6 am_not ameipenda amer* anaf* anasimama api~ appeal_is asante_sana back base beek* beekeeper beli* betw* between
-6 between_# blanks boar*~ boarding~ booked branch browsers camera capt* caption clie*~ clients~ commission cover
-6 customer_care dawa_zenu dental depot dres* dron* drone east* easter evening expect fami* family_planning fata*
-6 fatal find_my fit fly frozen_since gent* gentleman hacked~ had_a had_three hali hatujalipa~ he_has helm* helmet
-6 huku husband ilikatwa in_flat in_september inaongea inataka insists irl is_marked it_at it_should job_from kawa*
-6 kawaida kill~ kilo* kilos knee kuhire kuit* kuitaka kusu* maid* maiden malaria mine money_back move_my mwaka_ujao
-6 my_own my_pin na_kiswahili na_nani na_tungependa naanzia namp* nampa naomba_statement needs~ neph* nephew ngapi_ya
-6 niamue niba*~ nikibadilisha~ nimekusanya no nothing_until~ not~ nunu* nunua nyinyi of_next on_page or_only
-6 order_was othe* out_of outg* outgrew passport_to perm* pott* potts proc*~ process~ pupi* pupils put_the reco* refu*
-6 sacc* sacco safari same_hotel says_# scal* scale scre* server servers~ service_as shots shule_inataka sijatumiwa~
-6 since_you slot* slots spel* stor*~ store~ sure* surely swim* swimming swimming_pool the_mail the_name there_is
-6 ticket_for time_im to_another trouble_you tunaonekana tunazo tungependa ukip* ukipata ule umri under unpa* unpaid
-6 utc uvumi vacc*~ vaccine~ wait* wanafunzi was_i week* weekend what_is wipe* wiped wood* wooden ya_nini ya_sacco yo
-6 yout* zaid* zaidi ziko zimebaki zinaisha zinakuja а_в а_если абонентская айфо*~ айфон~ базу без_интернета билета
-6 бомбочек брат* будете в_кабинет~ в_четверг ванны вежл* взят* взять вмещ* вмещает воск* всяк* всякий выдает_ошибку
-6 выпала выселить гб глав* годн* годности голосу грозится двойки делаете до_обеда дойд* дойдет дома* домашку допу*
-6 допустима един* забронируйте заказать закройте закрытии занимаетесь зашла звонить_если исчез итал* итальянский
-6 каби*~ кабинет~ каза* как_отключить квал* квалификации кило* километров коми* комнаты контакт копию кредитке лечи*
-6 ли ли_перенести~ личность льготный машинок меня_взломали мини мы_с наез* наезжает накл* напи* нево* невозможно
-6 неда* ново* обра* окол* около оплатила оформлен оценил оценить пере*~ перенести~ перенос переносить пери* период
-6 пишущих плата плом* пломба повернуть повышения подтверждать позади позв* пока поменяете поменяли пор пораньше
-6 посчитайте потом предлагает приходят пришло пришлю просадка просила расч* ремонтом ресторан робо* русс* самого
-6 свой~ скид*~ скол* сколько сколько_у сорт* стерлось столик_на так телефон_пришел терпение уберите украдут~_телефон~
-6 утве* утверждает учительница хозяйке хочу_записать цвет*~ цвета~ частям черновики чест* честно чтоб* чтобы эвак*
-6 экст* экстренный юрли* юрлицо
-7 $ *acost *afute *agala *aimed *anzia *atted *aweza *barau *bsidy *cided *cover *dhani *epita *erday *erent *ezaje
-7 *gnise *hakos *hamie *homwa *hters *ingia *ining *ional *ipped *ishie *ivity *kisha *ktari *misha *msung *rovet
-7 *rtcut *senti *sktop *sting *tambo *tumie *uldnt *usual *wered *влены *давца *дания *десят *етарь *ините *ичине
-7 *ишник *ктора *латно *луюсь *льная *менту *мерно *мытая *ничка *нками *нного *нятия *овами *овине *орону *остой
-7 *остях *раете *рании *рного *рпусе *сания~ *седки *сенье *стыми *татке *торге *треть *чиная *ьника~ ACK~ ASK-
-7 GREET- SEND- _a _gas _how _invoice _nikibadilisha~ _please _shule _ticket _we _your _добавьте _куда _личный
-7 _подскажите _пока _хочу ache* acheki activity after agro* agrovet alert alic* alichomwa are_comparing asan*~
-7 asante~ background badilisha_jina be_in be_patient brown but but_calls but_ive cash cast* castle cate* catering
-7 char*~ chatted check_whether claimed cold council_tax cras* csv daughter_and daughters decided dereva_wa desk*
-7 desktop did different diri* dirisha docu* dogo dress each_person educ* educational fire_alarm game_na get~_into
-7 go_on groc* groceries haijatoka happened hardly has_its hate haya_asante hello_i hiri* hiring home i_bring imefika
-7 imepita in_may inaandika inachukua inacost inacover inafaa inahitaji inatolewa inaw* instead_of insurance_pay~
-7 it_works itakaa itakua itarudi kama_kuna kiasi_gani kick* kicking kija* kika* kila_mtu kitambo kiti km kodi kuba*
-7 kufungua_account kuhama kuhi* kuin* kurudi kwa_wallet lain* laini langu_kwa last_years last~ lesson ligh* litt*
-7 little losi*~ losing~ machakos manage mbag* mbagala mbov* mbovu milk mine_is mix mlin* mnac* mnacharge mnap* mpol*~
-7 mpole~ msit* mwek* mwezi_na mzig* mzigo na_line nalinganisha nang* nangoja need_the next_time ni_kiasi
-7 nibadilishia~ niha* nihamie niju* nijue niki*~ nikiipata~ nilihitaji nimerudi nitafute nitaichukua not_a number_of
-7 nyeusi off_work on_tuesday one_way ongezeni order_list our_invoices part* pase* pasenti pasenti_ngapi payroll_for
-7 pia pick pick_up please poa~ portal_bado puts recognise renew router ruin* ruined sams* samsung sasa_na scra*
-7 seater see_it send_my shipped shortcut shot shule_inasema simply since_this since_update sms_ya stru* structure
-7 subsidy table tell_my the_choir the_connection the_deposit the_older the_parish the_profile the_ticket themes
-7 to_me~ tomorrow_and tour training trav* tryi* trying tu_nijue tues* tuesday tuli*~ tulilipa~ tuna tunafika unusual
-7 vali* valid vizuri_ni wa_usiku wakipungua wamt* wamtibu wanafanya warm* warmer watakata we_had we_manage we_need
-7 wed when_my where_can whether_the~ who_has why_was wiri* wiring work*~ xiao* xiaomi yaja* yajayo yanaanza yesterday
-7 yesterday_and za_siku zamb* zambarau zangu_zinaisha zinaisha_wiki ~2 айти* айтишник активность бесплатно боле* буду
-7 в_одном в_отпуск вайф* вайфая вами вашу_игру вече* виден визового включается во_второй водителей воскресенье
-7 восторге всего второй_половине выби* выгр* выпа* вышло глаз горя* дату добавьте_пожалуйста дого* договора дому
-7 дочка дыма ехат* ехать жалуюсь заблокирован завели зано* заново занятия засе* заселения иконка или_надо кабинет_не
-7 какому_номеру корпусе крит* курса курь* лени* ленина личный личный_кабинет лут марта могла набираете надо_ли напо*
-7 напомните начиная нашел не_едут не_пришла~ неве* неверного новостях номеру нояб* нуже* нужен нужн* остатке
-7 отправлены оценками переехали перм* пермь перс* перса подозрительная показать половине поне*~ понедельника~ поря*
-7 посч* предоставить прид* примерно прич* причине пришла~ продавца простой простыми прочитали прошел
-7 прошу_предоставить работаете разб* размытая ребенку_# регл* регламенту реже* режет рима руга* с_меня
-7 с~_понедельника~ секр* секретарь семь скок* скока словами собрании совс* совсем соседки соседней сочи списания~
-7 спрашивают старую стер* сторону страничка стро* там_одна терпеливый товар трет*~ у_соседки убили уведомления удоб*
-7 успе* цело* часы чере*~ через_неделю через~ читальном что_за что_я чтоб*~ чтобы~ эвакуировали это_у язык* языках
-7 января
-8 #_за *abook *ached *adili *akufa *ative *cking *dikia *dmill *edule *ekana *ernet~ *erves *icult *ikana *mbufu
-8 *nadol *ntact *oking *oteza~ *pendi *shiki~ *stled *teful *thday~ *tpone *ument *анции *аняет *апрет *ахует *бочий
-8 *ватку *вуйте *вятся *давно *дался *ением *еская *естры *зинам~ *иками *иссия *иходе *ишите *личка *майте *нское
-8 *онить *ошлые *рейти *рника *седку *тером *ховке *ходят *яшней ASK~ DISTRESS- LOCKED- _bima _haha _in _limit
-8 _nimejaribu _nimepata _какой _при a_friend according acti* adop* adoption ador* adored adults akalipa akiwa_na
-8 and_nobody and_only at_the birt*~ birthday~ booked_for boot* boots bost* boston but_the cabin candles cha_akina
-8 chetu closes_tomorrow cm contact cook* cows dali* dalili dalili_za dese* deserves deserves_a devices difficult doc
-8 document dramatic driver else end entry expl* fax font* fonts for~ gets~_stolen gmbh gold grat* grateful guides
-8 half_a half_of half_past hape* hapendi hatuna i_cancelled i_feel i_go i_use iang* iangalieni if ikii* imekatwa
-8 in_full inakuja inal* inco* incomplete inte*~ internet~ kikundi_cha kubadili kuongeza kwa_hivyo kwa_meeting
-8 kwa_mtoto kwa_usumbufu lipa lost malaria_kwa marked marr* mbwa merge miezi_mitatu miezi_tisa mita* mitatu mliyonipa
-8 mnakodisha mnitumie mode* model moja_tu mrs mumm* mummy my_husbands my_seller my_work najua namb*~ namba~
-8 next_month nimebadilisha nitapoteza~ none~ overcharged pana* panadol per per_day period pesa_imekatwa postpone
-8 powe*~ power~ print ques* saa_ngapi saturdays sche* schedule sear* search seller_account ship* show~ side* smell_of
-8 sohn sounds spre* stretched swears the_button the_fee the_lab the_line the_process the_quick the_washing think
-8 third_email though_the treadmill tumeongeza tunabook tunaomba turkey ukiw* ukiwa unanyonyesha usin* usum* usumbufu
-8 veri*~ verify~ vyak* vyakula wako_na washing washing_machine week what what_are whistled wide ya_boda ya_kawaida
-8 ya_kwanza ya_watoto york you_tell your_man za_malaria zinapatikana брать в_марте в_приходе веге* вегетарианское
-8 веде* ведет вклю* вошл*~ вошли~ все_пришло вторника града действует до доба* добавить дружу его_не если_бы за~_что~
-8 забить здравствуйте извините или_нет квитанции комиссия компьютером кончается критическая кроватку лечится логины
-8 любом мага*~ магазинам~ марте медсестры мело* мелочь можно_оплатить мой_кабинет на_дому недавно нормально
-8 обновления_не окул* окулисту она_меня оплатить отпишите перейти перейти_на плачу подстраховаться подумайте подходят
-8 получение посмотреть пост* появятся пред* приходе пробе прога прошлое прошлые пункт пункт_выдачи пустую пятый_день
-8 рабочий раза расчет самозапрет самой сегодняшней след слуш* сортировать соседку сотрудниками сохраняет старый
-8 страховке страхует счет_на табличка тест* тестирование того убер* уборку уже_в укра*~ форм* хорошо хоти* хотим
-8 хотим_подключить центра через_вас штраф_за
-9 #_which *aints *angwa *aning *arage *cates *eased *echea *eight *ereni *esday *eseen *eweka *ework *funza *hinda
-9 *hukue *iform *ikomi *nancy *ndler *osewa *rcode *rgens *tmann *tream *uhusu *voice *алить *блась *вания *вивка
-9 *делом *ельно *енная *ерией *ивали *ивный *инуть *ишком *лению *ллеги *ловой *нести *ничен *орово *ошлое *порта
-9 *прежу *сенье~ *тавят *течку *торых *усное *учить~ *чаний *ьержа *ьника *ьтаты *яющей HYPO~ NUM~ SINCE~ WISH WRONG-
-9 _car _heatings _mmefunga _money _one _shida _ок _скажите _что allergens anything_i app_inaonyesha atafikisha
-9 atanifukuza barcode be_lovely bill break can_be certificates chekechea cleaning clinic_day complaints congregations
-9 conm* cove* covers deci* dril* every_ten explain_the file_was fina* for_all fore* foreseen gives_an haikomi
-9 hajaipata~ handler hapa_kwa happens_with~ hart* hartmann hata heatings hongereni hudu* huduma i_change i_lost
-9 im_looking in_settings inafuata inaruhusu inaweza invoice invoice_# is_only it_and it_for juu juu_sana juzi kadi~
-9 kichwa king* kingine kuja kutu* kuwapongeza kwa_mama last less* letter_of list listed livestream loan_ya maharage
-9 mbay*~ mbaya~ mbili_asubuhi me_what member mmef* mmefunga mnafunga mnafunga_saa moment monday_do month_is mrek*
-9 mrekebishe msaa* msip* mtaa* mtaangalia mtaj* mtajua mwekundu my_husband my~_mails na_nataka na_wiki namba~_gani~
-9 nataka_kuanza natu* nayo niic* niichukue nije nimeandika ning* nini_na nita*~ not_one note number_on on_thursday
-9 over~ paperweight pesa_ngapi phases proo* proof rate* rates rath* rather recordings refund rega* registration robo*
-9 saturday_and saut* sauti sea sepa* signature sijajibiwa~ since_last supported tari* tariff tell_her tenancy
-9 thats_all the_appeal the_password the_policy then_i to_know to_transfer tu_kama tunajifunza tutoring ty unif*
-9 uniform unlocked videos vuli want_to was was_very went_to without_it~ ya_gold ya_uzazi you_lot zimepangwa акта
-9 больше_нет букве бухгалтерией бы_здорово в_отделении в_такси вкусное воск*~ воскресенье~ все_деньги встр* вторую~
-9 входит выбирать где_в говорю дате двадцатое дела* денег_не для дня_а должен дополнительных единственная жалоба
-9 заве* замечаний записаться_к здоров здорово изви* или_сразу испр* к качественно клас* ключей коллеги консьержа
-9 коро* корпоративный которых коше* любл* люблю меня~ могу_найти моем*~ моему~ мрт муж~ на_жену находится недели
-9 немн* нет~ никто_не~ норм* норм_это объя* объявление огра* ограничен оставят ошиблась писа*~ писал~ пожертвования
-9 пока_я получить~ понедельника предупрежу прививка приложения протечку реал* реально результаты решил робот_по рост
-9 рука* сало* само*~ сдвинуть слат* слать слиш* слишком сообщение сплю стоить столовой счете счету~ темы трев* удобно
-9 управляющей фест* фестивали что_написала эксп* экспорта
-10 *aamua *aliza *allow *arges *ating~ *auoni *dated *dhuru *iishi *ikali *ioned *iring *itted *ludes *meday *ndate
-10 *ndike *nfall *ngapi *orted *osity *reset *rsons *sheet *shika *stead *sters *tical *unced *ungui *uwaje~ *вочки
-10 *елось *йские *ковку *коном *крали *льный *льшое *метил *нился *рвого *ринар *сивая *тавка *угому *умала *шался
-10 *щения NORUSH~ _ada _asante _could _fundi _great _naweza _nimejifungua _shamba _thx _what _why _за _кому a_very
-10 absolutely_no agrees aids akis* alikuja alph* alphabetical analipa baad* barn be blue_kettle bounced brok*~
-10 broken~ calendar_could came_back can_my can_somebody car_is ce change_it charges colleague_to come* come_home
-10 come_out copi* copies curiosity dark_mode deat* death doct*~ doctor~ ener* energy engine est evic* explained_it
-10 exporting for_the fort* fren* french ghan* ghana goog* google gp guar* guard haid* haidhuru haifungui haiishi
-10 hatu*~ hawauoni hearing_aids heating~ help how_do i_still if_that~ if_your~ ikiibiwa iliniambia inak*~ inakuwaje~
-10 includes ingekuwa instead invoice_for is_made is_the jana~ jina~_kwa~ kama kazi_ya kila_mwezi kube* kubeba kucheza
-10 kutuma_pesa kwa_gari kwa~_list left_at like_this limit_on liqu* liquid lost_everything maan* mand* mandate marc*
-10 march mche* mcheki mentioned message_of milk* milking mine_and mnatibu mnaw* mnaweza mnia* mniambie movie msaada
-10 msib*~ msiba~ mtu_ananiambia mwezi_tu my_message my_mother my_sisters ngapi_jumamosi nimeenda nimejifungua
-10 nimemaliza_kulipa nina* nipige nitaamua nitaongea now_im of_my~ opening_hours pale persons pesa_imetoka pins plea*
-10 pret* pric*~ price que rainfall rangi_ya ready reception retiring salu* salut sawa_ni says_its send serikali
-10 shows_as siku_hizi simp* simple sisters someday sort_by spare spreadsheet sunday_the swallow tare* tarehe
-10 the_month the_single the_worst tho thought_the to_add told_me tunafundishwa ulit* ulitoka vaccination wa_miaka
-10 wado* wadogo wann* wanne was_meant wase* wasee whats which_form whoe* whoever with_everything wors* worst
-10 ya_mbolea you_for ziis* ziishe zinalipwa zita* zitakuja а_что блюд* большое будет был в_дверь в_квитанции в_конце
-10 в_приложении вете* ветеринар влож* вложении во_вложении возвращаются все_что всем выру* вышлите девочки драк*
-10 драконом другому за~ заслушался здра* какая_комиссия какого_числа карта картой~ конце котя* котят красивая купл*
-10 купленный майс* майские март* моше* на_майские на_месте не_в нибу* нибудь нрав* нравится обещали_мастера обок*
-10 обокрали омск оформить паке* пакет парковку первого передумала пк по_страховке пришлите пром* прямая пс робот руки
-10 с_какого семи сигнализация скаж* скажите скин склада сове* спрашивает став* счету считается тарифу тике* тикет
-10 хотелось целы частями что_у что_это школа шт юбил* юбилей я~_его ячей* ячейки
-11 *afuka *ained *akula *aplan *asomi *eague *ening *gukia *hindi *hunga *icate *ifuta *imbia *ndows *ngana *oling
-11 *olute *senal *sults *uliza *wango *авишу *адьба *антия *димся *евать *здать *ивную *ллицу *некен *нения *нькая
-11 *овыми *озита *ольны *порту~ *расте *ровке *рокат *рядке *рячую *сится *сиями *ссада *сская *стями *тября *учила~
-11 *шение ACK- DONE _hehe _natafuta _где _деньги _отличный _экзамен a_fire a_lost a_stroller absolute account_i advi*
-11 agai* again aii akaangukia aliyeumia anapea and_keep and_whether angalia arse* arsenal as_i asante_kwa attached
-11 bari* been_without button_on carried casu* casual certificate change~ checks colleague comp* cool* cooling could
-11 drive esim everything_works floors for for_nothing ghen* ghent guil* guild hana_simu~ hawasomi hehe hope id id_be
-11 idea_tu if_theres imekataliwa_mara inspection juml* jumla kilimo kiwa* kiwango kuacha kufu* kulingana kupunguza
-11 kuso* kusoma kwa_sababu lad lazi* lazima like limi* lose maana mahi* mb met miaka_# mkik* mkikaa mlinisaidia month
-11 more mpaka_saa mtao* mtaona mwaka_huu na_je na_tangu naez* naeza najaza natafuta natumwa naul* nawe* naweza
-11 naweza_badilisha need nega* negative ngap* ngapi ni_idea nich* nikaogopa nikichunga nilienda nilifuta niwahi
-11 no_rush no~ number_and number_for ofis* ordered over panicking passes past~ payment_is phis* phishing planning
-11 reply results row rush separately sijaibiwa~ siku sipati~ stolen sum test* testing the_boots the_petrol the_phone
-11 time to_everyone to_me toen* toeni tuli* tunaleta tunamngoja tunaplan unde* uoga upya version_ya viat* viatu
-11 visitors wakicheka walikimbia wenu what_if when_there wiki_ngapi windows ya_kulipa ya_nani ya_watu years you_are
-11 youd zangu_ziko ziko_ndani zilichafuka а_меня ахах* ахаха буде* было вас вот все_работает гарантия глад* гладко
-11 головной горячую групповыми дачу депо* депозита диплом довольны допс* допсоглашение дуба* дубае еще_вчера
-11 жаловаться занимается здрасте или_хватит имет* иметь кири* кириллицу клавиатура клавишу коз корпоративную кошк*
-11 литр* литров мале* маленькая мане* манекен мне_бы может_войти~ мопс музе* на_работе напрокат насо* ничего_не нову*
-11 новую носи* ноче* ночевать ожид* онла* онлайн отделении отличный_сервис оформляете пасп*~ паспорту~ переключить
-11 получила~ поро* порода порядке против работе раздать рассада русская свадьба сент* сентября сиде* скачивается
-11 скид* скидку смск* смски собаки сортировке старой студ*~ студентам~ тороплюсь убит* увеличится увидимся увол*
-11 форму хотя_все что_не шате* шатер штат* штате экскурсиями
-12 #_sasa *ajibu *amika *ataje *board *brary *dline~ *ended *eshwa *fanya *futwa *gilio *hbour *ianza *kosea *lieve
-12 *ndson *ocess *omeka *otaka *pbook *rears *rhood *rried *rtain *rting *rtner *spute~ *stead~ *tspot *utory *yalty
-12 *адьбу *бовал *влено *евоги *еводы~ *езают *ерных *звели *ищают *ковую *льких *льные *ндарь *носом *ньких *овать
-12 *рамма *рожки *ролей *стаму *сылки *тверг *тверг~ *терии *торой *тское *тырех *улось *ховую *цевой *ыпуск INSTEAD~
-12 _hii _internet _its _lazima _mnaweza _nothing _pesa _this _tunapanga _доброе _это a_case a_day account_for add
-12 akaunti_ya an anapokea arre* arrears bait bei_ya believe bill_i bonu* bonus bot boxe* boxes built buy_my care*
-12 certain child cool_to could_the counts courier_has dark_theme dead*~ deadline~ defa* disp*~ dispute~ draf* draft
-12 effect enjoy_your exports fail*~ failed~ far gain gani_na good_now grandson harusi hens hots* hotspot hufu*
-12 hufunguliwa husbands_name huwa i_believe i_hate i_was ikichomeka imeniua_mbavu in_one ingekuwa_vizuri inst*~
-12 instead~ insurance is_dead itaregeshwa je kari* kiin* kiingilio know_which kubadilisha_pin kufungua_akaunti kuleta
-12 kuleta_mtoto kuniangalia kwa_email kwal* kwale libr* library limit limits lipi* lipia loosing loya* loyalty lugh*
-12 lugha mahindi malalamiko march_and married mbav* mbavu mbon* mbona mke mkiwa mtoto_chanjo muda mzaz* mzazi nalipa
-12 napataje nataka_kuleta neighbour neighbourhood news ngap*~ ngapi~ ni_gani nian* nien* niende nikasema nikiwa
-12 nilichotaka nimelala niwe_nyumbani old_samsung on_to one_since ough* ought ought_to pamo* pamoja partner
-12 phone_hotspot planting please_add pois* poison protection righ*~ right~ scary scrapbook sent~ sipa*~ siti* sitini
-12 slug* slugs spea* speak statements statutory sticks storm sunday_nataka surv* tax tax_return the_flight
-12 the_invoices then_silence there_a tomorrow_at trick tumeona tunapanga tunayo ufa visi* visits waha* wahala walimu
-12 wangapi was_a was_the week~ what_i wing wrong_vat wrot* ya_maji you_check zero аренда бага* багаж блокируется
-12 бухгалтерии вас_с ваш_сервис вашего_обновления вашу ведр* ведро вкусные входит_в вы~ выписку вычи* вычищают
-12 где_посмотреть годо* году держ* детское до_сих доброе_утро домена дурак жалк* жалко живой за_десять за_помощь
-12 забрать_посылку~ загружаются зада* задания занимаю запрет зара* засч* засчитывает заявке звоню или инст* исчезают
-12 к~ календарь квес* квест клуб* косн* коснулось которой крес* кресло купил курь*~ курьер~ лайт лими* лимит лимит_на
-12 лицевой маленьких меняем можн*~ можно~ на_другой на_руках на_свадьбу на_сколько название напр* неверных номе*~
-12 обни* обнимаю она_не оплатить_по остальные паролей переводы~ перевыпуск переносом переоформить переписать пирожки
-12 плас* пластиковую пож поло*~ после_обеда прик* прим* программа пройти прос* развели разлогинивает ремонта_опять
-12 руках рустаму рюкз* рюкзак салоне свадьбу сгры* сгрыз сдал себя семь* сзад* сзади сих сих_пор скольких спам сроч*
-12 срочно страховую тот тревоги умер урок филь* фильтр четв*~ четверг четверг~ четырех
-13 #_рублей *ahili *anish *atatu *cines *dents *ehama *eisha *esent *fects *hwari *iness *irani *lishe *night~ *nyewe
-13 *pdate *plain *teers *ywaje *вщику *еезда *еехал *еское *ефона *ечать *ещают *зница *иняла *исано *йском *лейте
-13 *леном *манде *мялся *озить *олога *омают~ *онила *ошлом *рузки *скать *шлите AMOUNT- GONE~ URGENT~ _if _nimenunua
-13 _only _wed _понял _рассылка _хорошо _хотел about_how aliacha all ameshaipokea and_got and_that as_well at_the~
-13 be_cool be_moved bei_gani busi* business can_two chak* chakula change_the come_in comm* cookies copy_of
-13 delivery_address dent* doma*~ domain~ effects embarassing emoj* emoji enjo* enjoy enou* enough everything_else
-13 export fill* find_the for_me ghal* ghali greece hata_kama hi hiyo i_kill im_not imekataliwa inac* inafanywaje
-13 inaingia_kwa inaleta instructions invoice_with itac* itachukua itar* itat* juja jumatatu june kesho_ni kila_mmoja
-13 kill_a kisw* kiswahili kitui kuhu* kuhusu kuin*~ kuingia~ kuingia~_kwa kulalamika kumi_na kwa_profile logged_in
-13 majirani mamb* mambo matapeli me_i mliz* mnajibu mnatumia moja_ni mont* mshw* mshwari mwaka_jana mwisho_wa
-13 na_mbili najaribu nataka_kuongeza naweka nimefikiria nimehama nimenunua_bundle nitaupdate of_that off_by on_your
-13 ooh picker pola* poland present prices~ process rent_the result rong* rongai saa_nne see_who settings span*
-13 spanish students the_bill the_course the_data the_week theme then~ thinking thinking_of to_answer to_use toni*~
-13 tonight~ tume* two_step unga volu* volunteers weka were whether_my~ with_you works~ woul* wron*~ wrong~ wrote
-13 ya_kufungua ya_mombasa ya_ofisi yangu_hapa yangu_imefungwa yearly you_take you_to youre zenu_za акк англ*
-13 английском бант* бантик благодарю_за бокалов болейте будут в_прошлом в_том взло*~ взломают~ выгрузки дед если~
-13 закрылся заморозить заявление звоним каждой клуб коле* коленом команде месяце на_какую написано не_понял~ ноча*
-13 ночами обещают оплата_прошла оставить ответа_по отвечать отчет падал переезда переехал пожа* получателю помялся
-13 поня*~ понял~ поре* пореже поставить почту_ничего прав* предложение_на приняла прошлом разница разобралась свид*
-13 смертельно телефона той умир* упаковщику что_прислать чуть
-14 *anini *arges~ *atifu *cilia *elewa *eneza *eport *ewana *fault *fuate *homwe *icted *ifute *ikika *isani *kamba
-14 *lumns *okies *onary *shara *ticle *uired~ *umivu *авить *атный *бакой *гресс *едиты~ *етьте *зывал *иньте *калов
-14 *лгода *лодец *мание *мокод *олили *пасна *почка *ржать *снили *тупно *шками *ющего *яющая BEARABLE _kumbe _sina
-14 _tangu _три a_car account_ya achia after_lunch akif* akiw* akiwa alifika anakatwa and_have article atafurahi badi*
-14 badilisha bado_sijanunua be_killer bias* biashara bin bloc*~ block~ boda_wenu boss by_default bye ceci* cecilia
-14 charges~ columns concerning could_show~ day_the decide default dela* delay dict* dictionary dog export_has fini*
-14 fool for_half for_my form_is for~_us~ haiw* hatua have_been have_it help~ ilis* ilisikika inanisumbua inatumwa
-14 in~_the~ is_that is_up it_says jana jana_lakini jibu* jibuni just_like just_wanted kanisani kikamba koti kuon*
-14 kuse* kusema kwa_ile kwenye la_mume large last_months laughter lolo* lolote lose_the maelezo_ya makes_the maum*
-14 maumivu me_a me_to meal* meals medicines mke_wangu mlizotengeneza mngeongeza money_to moving_in mpan* mpango mtak*
-14 mtakatifu mtap* mtapiga muif* muifute museum my_subscription na_hamjibu na_kuna na_saa naomba_maelezo ndo_iko
-14 next_week nhif nichomwe nifu* nifuate ninawashukuru nothing_to nuts ok_will ombi only_asking opening otie* otieno
-14 owl past* pastor pete plot poa_sana pool pot qr rate real requ*~ required~ samahanini savings_pot service_fee
-14 show*~ showed~ show~_the~ shra* shrank side sign sijanunua since_yesterday smile sofa~ soko* sokoni spik* spika
-14 the_kids the_map the_third to_fast to_pay tu tumeelewana ukil* ukilinganisha up update_my us~ wahu* wahusika
-14 walikuja way wazee_wetu week_i whatsoever when which_of with~_a work_by worked_and wosi* wosia write ya_fundi
-14 year* yes you_but you_get безопасна бизн* бизнес блюда бока* бокал более будущее_сделайте вау верн* визи* визит
-14 вторые выжи* выживание выручили выхо* где_ее двенадцатое держать доба*~ довезти забыл зани* застраховать истек
-14 июню какую_почту кнопку кома* краска кред*~ кредиты~ кредиты~_и~ курс лампочка метра молодец мяса на_ваш на_карту
-14 на_кредиты~ на~ низкий_поклон ну нужен_счет нужно объяснили оказались ответьте оцен* папа перв* полг* полгода
-14 поминки помо* поставил потопа правда примерный приш* прогресс промокод просит режи* режим рекл* рецепт с_моим
-14 сайт* свад* сделайте_в скиньте сколом сколько_это следующего смер* со собакой соби* собо* собой ставил старушками
-14 тера* третий~ три_года уволили управляющая уровня утро ход ходим черный что_вы чтоб_он шестьдесят
-15 #_is *aimba *dikwe *donda *droom *eived *fully *guese *hieng *igned *ikiza *inter *lated *mbeni *mehow *njano
-15 *ntary *oever *pisha *plain~ *rishs *shika~ *авите~ *аемый *азить *асота~ *бушка *везти *вушка *вычно *енное
-15 *етами *ктива *кторе *ктору *купал *нейке *новой *ольте *осьба *рович *ствие *стеру *тивно *тками *туете *уется~
-15 *шиваю *ьютер *ялись GREET HEALTH- _bill _cheers _do _kidonda _mahindi _not _where _вместо _огромное _пусть
-15 _разобрался a_bit a_limit achieng advice ahea* ahead akifa alin* alinisikiza aliyenihudumia allo* amin* amina amna
-15 are_the arrive back_in badg* badge bedr* bedroom bela* belated best_in burst can_log case* cases cert* change_my
-15 clea* commentary complain~ coul* coul*~ could~ could~_you county cover_ya delivery_note designed disk* disks
-15 do_you embu eu explanation form_ya halv* halves hasi* hasira have_time hivy* hivyo how how_much i_ask i_used
-15 is_already is_an is_to it_ships join kazi_safi kidonda kiswahili_kwa kuel* kulipisha kumshukuru kwa_bank
-15 large_print leta lian* liandikwe lid lita mabe* manj* manjano mawa* mawazo mkipata_nafasi mkiwa_na mlizotuma
-15 mnge*~ mngeshika~ mpen* mtu_akifa muda_gani mump* mumpe mwambieni my_niece na_# na_kesho na_nafasi naombeni
-15 naruhusiwa nauliza niec* niece nikilipa~ nili* ninahitaji no_worries noticed_that nurse nyumba_ya of_this ok_got
-15 old one_and one_for one_where open_on over_you page_no parishs phone_line pipe porto portuguese pram printer quic*
-15 quick received ships shor* so soko~ somehow study tell the_certificate the_pram the_pump though_i time* times_and
-15 travel turn_off two_bedroom ulik* ulis* ulisaidia use~ wa_customer wangu_wa weekly will wipi* wiping wobble
-15 worries would would_like ya_mpesa your_phone бабушка бесплатно_на бортовой в_игре вежливая вещь вкла*~ врод* вроде
-15 все_как все_хорошо выра* выразить дали два~ девушка добавите~ доверенность_на доктору документы_нужны донат есть_у
-15 заву* завуч зеленым и_за иван* ивановой ивен* ивент игор* игорь к_спеху как_нибудь каро* кароч клав* коллектива
-15 компьютер крас*~ красота~ ладн*~ ладно~ лине* линейке льго* мастеру меня_и мига* мигает моя найт* найти
-15 накопительном накопительный налаженное не_к непривычно нужны обновляется обратиться огромное_спасибо ожил
-15 оперативно отменить педа* педагогического петр* петрович погоду подписка поже* позвольте поискать покупал полосы
-15 понял попробовал посоветуете признательность просьба райо* району расписание расс* своими симкой слово смея*
-15 смеялись спасен спех* спеху спрашиваю сред* ставить старые стек* счетами темн* трак* тракторе треб*~ требуется~
-15 трог* уважаемый удалил упал упра* фотками
-16 *dness *ecked *eneze *ilipa~ *iment *ioona *ipata *nsive *rance *rieni *авляю *адает *аемые *битое *влена *вость
-16 *генту *дницы *дости *етить *ехала *жрали *изнаю *ирать~ *ичков *ичный *лание *латку *ликат *ллара *лучен *мацию
-16 *мелье *облем *оваты *одарю *омнил *омное *рафии *рашки *робка *родам *слать *стака *турой~ *улять *ывать *янный
-16 REPEAT~ _loan _nitumie _yes _карта _не _уважаемые a_dark a_stolen a_whole aje aki_nyinyi amepona_kabisa amesikia
-16 answered asanteni been~ breaks cancel_my care cents checked clic* clinic_ya cloc* close_the comments compliment
-16 emba* end_the exchange_rate expensive fibr* fibre fiki* fikirieni forg* fundi_wa gym have_one hizi i_download
-16 i_live imekubali inachukua_muda inafungua included_in ishakubali kifa* kifaa kind kindness kituoni kunusa leo~
-16 live_alone mahindi_yangu mana* mbad* mbadilishe mbez* mbezi mess* mete*~ meter~ mmeniokoa mmeshinda mnat*
-16 moved_house mtas* mtasema mten* mtengeneze naan* naombea naongeza ndogo_na niweke ok one~ petra points resu* sali*
-16 shida_nilitaka simu_ama soon* sooner std stor* subm* submitted swal*~ that_doesnt that_i that_will the_app
-16 the_balance the_caps the_delivery the_exchange the_log there_was these thre*~ three~ three~_days~ travelled tu_na
-16 tunaandikisha tunangoja ulio* uliopita ussd wali* wants_to wasioona were~ working ya_clinic ya_wiki zilirudi б
-16 бесплатный благодарю в_выписке в_общем вежливость всег* вы_мне выло* выложу высплюсь гадо* гадости голос городам
-16 грозил даже длин* длинноваты долл* доллара доль* дольше достака другой дубл* дубликат жутк* жуткую завезти закрыт
-16 западает запомнил звуч* звучит игро* игрока инфо* информацию исправились исправлена как_это какие_документы какого
-16 клубом комары коробка крут* круто меня_не мура* мурашки на_четверг неин* неинтересно нови* новичков ноги общем
-16 огро* огромное отказали отметить палатку пасх* пасху пел пересадка погу* погулять подз* подземелье пожелание
-16 поиске полиса получен поль* понял_жду попробую похо* похода признаю проблем прок*~ прокуратурой~ пульте разбитое
-16 разве разр* реге* регенту сам сами сожа* сожалению сожр* сожрали сотрудницы спасибо_большое старый_адрес стекло
-16 страховать судо* судом том убиты убра* уважаемые удер* украденный умир*~ умирать~ унес* унесло утер* утерянный
-16 фото* фотографии хор хорошего_дня хотелось_бы чужим
-17 *aniua *atext *burgh *ipata~ *iters *kombe *lezea *login *point *shiwa *takia *uctor *ukana *ukuma *unjia *акция
-17 *апефт *арные *асибо *друга *дываю *ензию *енние *зетки *инать *йнеру *ковал *ливки *много *нчена *одных *оянии
-17 *ремно *рнале *робую *рьера *удите *устят *циант *чатан *шрута *яшние CURIOUS PRAISE~ WAIT- _haya _kadi _mkipata
-17 _need _umeme _you _карту _когда~ all_i ama_ni amerudi an_extra ananiangalia ananivunjia and_on app~_had~ at_six
-17 ate_a au bags balaa bima_inalipa bit brother budg* budget conductor could_it days_and days_to do_anything each_day
-17 edin* edinburgh effe* expo* fee_and find fine for_somebody forty fres* game girl had~_a hazishiki~ i_pause
-17 i_travel id~ ikik* ilir* ilirudi imekula inafunguliwa inalipa is_fine is_right it_last itum* itumia joy just_an
-17 keep_the kuelewa kufungua kuli* kulo* kulogin kutoa_pesa lala* lalamiko leo_jioni log~_in mako* makosa maybe_you
-17 me_would mlikuwa mnae* mnaeza mode moja moja_mkipata months mtat* my_brother my_friend nafasi_hata naiongezaje
-17 naja* napenda nash* nauliza_tu nawatakia ngapi_na nigh* niit* niitie nikipiga niliwatext nimejaribu nimeleta
-17 nimenunua page_is parish paus* pause pause_my quotation rest rest_of reti* sam say sett* show sms_za so_that spray
-17 sund* tena~ that* thats the_customers the_other the_place transfer_instead typewriters ujao umem* umeme up_the
-17 utam* utamu viko* vikombe vizu* vizuri wanapiga when_the while_im wiki_nzima yenu_iko your* zama* zamani zili*
-17 атак* атаку банки бывшей версия внуч* внучка все вспоминать высп* выходных газе* газете границы держу десе* десерт
-17 диза* дизайнеру дня доте журнале закончена заметил зла знай* знайте извинился когд* когда кодом_не крик курьера
-17 маршрута муже* мужем на_что на_юбилей надо наливки напе* напечатан немного ник новой ночной отме*~ отпустят офиц*
-17 официант паниковал паниковала письма подруга пожарные поликлиники порв* порвал посмеялась посп* поспорили
-17 просто_бомба психолога пустое рассудите реда* редакция розетки с_кодом сегодняшние сервис серд* сидели слов смене
-17 смс_с собирает сооб* состоянии спасибо списывается спра* стремно счета_и таком терапефт тьфу узнаю утре* утренние
-17 хай хочет что_нибудь
-18 *afuta *amaha *ature *eleza *guswa *shane *sight *ttern *umizi *wyers *ально *арого *брали *дника *енных *летку
-18 *лицию *рейки *рждаю *рьеру *уемся *урный _mwezi _ni _pin _вопрос _умираю about_and account~_yangu~ activation
-18 agne* agnes aje_mfanyakazi aliomba alisahau all_the and_neither apri* april awab* awabariki bado_inasema basi
-18 bigg* bigger bunc* bunch bwan* can_we change cku close_it copy_ya dead_and deni* denise desi* discount
-18 everything_in feeds feel find* finds finds_nothing font for_six former foun* found gave_us grap* graph hind*
-18 hindsight hist* honest huyo i_only i_simply ikiwa_moto~ imei* ingi* ingine it_just iwe juic* juice just_curious
-18 kris* kuto* kwa_hii lawy* lawyers listing log~ mape* matumizi mfan* mfanyakazi mjin* mjini mlinituma mnakubali
-18 mnapokea mnis* money_it mpir* mpira ms msam* msamaha mungu_awabariki my_statement my_wife na_hiyo na_ni nali*
-18 near_your new nikisafiri nion* nlio* nliorder nyan* nyanya onye* onyesha on~ order_ya pattern priv* private resend
-18 sana sana_imeingia scam sijaguswa spring_i than that the_engineer the_font the_payment thos* those three_weeks
-18 tuba* tubadilishane u user* wako* wakora wanaibiwa wangu_na weeks_ago withdrawn write_a yafi* yafike your_branch
-18 zipi аккуратно батарейки в_июле в_полицию в_понедельник вело* вопр* всю~ глаза дежу* дежурный диме знал июле конец
-18 конь крик* крики курьеру на_прошлой нибудь_сделайте носится оплаты ответ отправить писа* подтверждаю полицию
-18 пользуемся поне* понятно пора* порт* прес* преступно принято прошлой_неделе сдал* сделал сотрудника сотрудников
-18 старого таблетку течь увид* хороша чуде* шага* шагам
-19 *amiko *cises *dbook *htens *lekwa *msini *nfirm *rible *tered *uncil *ungue *ались *ваном *вился *едала *едней
-19 *етьем *жение *жении~ *зываю *инято *итала *лезно *нятно *ойках *ойный *плюсь *рался *рижка *ругам *слала *сылка
-19 *тинку~ *унтом SEND~ _bado _child _hakuna _id _mungu _nisaidie _siwezi _two _usiku _привет a_card a_joke
-19 account_so after_the aliirudisha aliyekufa and_you anna blue_one burs* bursar came can_i charge come~_in~ council
-19 dad dark do_that e exer* exercises fair_enough faith fewe* fewer fire* flat* frig* frightens gani good_one hamsini
-19 handbook hapo horr* horrible i_transferred ikicancel ikikosewa ikiwaambia ilipopotea imeingia_sasa is_making
-19 is_wrong it_on ive_read kabla_nimalize kilo kusikia kutaga larger login_code love make* makes may mnatoa month_and
-19 mtu~ na_yeye narudishiwa nashukuru next_day ni_wazo nikacheka nilitaka_tu nima* nimalize nimeifuata nimekata
-19 nisaidie nyingi_sana pele* pelekwa physio purs* right_and say_the slid* slides so~ tama* tamaa that_it there_we
-19 to_stop tumefunga tutaongea two_days updating usij* usijali utan* utani wa_clinic wakianza wangefurahi west*
-19 westlands wrote_about ya_simu yameeleweka year_i your_driver аккаунтом ахах блокировать версию виде* вижу внук
-19 вопрос_снят входил диваном доза зря картинку~ кило комиссия_за кошки можно~_было на_почту на_сайте на_старую
-19 настройках ответа_не передала переслала пересчитаете повт* подругам поздравляю полезно помялась понедельник
-19 приложении~ прочитала разобрался свою~ снят сохр* стри* стрижка счет_за торо* третьем убив* уже_не укра* устр*
-19 устранили уфа хотела чтоб
-20 *anies *azine *busho *dates *ember *epiga *funzo *hered *lenda *lpful *nteni *ntist *osema *otion *umbue *vived
-20 *думал *дшера *ебная *еевну *ельно~ *ензий~ *еники *етели *ипажу *летит *мажку *молет~ *овщик *ойная *пасно *ример
-20 *сание *слась *сячил *талью *тории *тянул *шинку *этому ANGER- COMPLAIN FAR~ _hiyo _solved _принято _пришло
-20 _учебная a_picture a_relief a_sunday achi* amenipigia bothered bought_the by_six card_ya carry carry_on chri*
-20 colo* colour come companies complain day~ do_they endeleeni_hivyo events farm freshi fridge_from frie* friend
-20 game_yenu gari_yangu got_my grea* great gud guni* gunia ha hamjasema handed helpful hivo idio* idiot ikao*
-20 ikaonyesha iko_mbele info* is_tomorrow kale* kalenda kich* know_the kuingia kumbe_bundle kyc lamp live* made
-20 mafunzo maga* magazine mala* matu* mbele_na mine_i misspelled mkio* mkiongeza mlivyoandika mlivyosema mond*~
-20 monday~ more_found morning_lovely msijisumbue mtatoa mtihani_na mwezi_ujao my_parcel my_ticket next_year nimekuja
-20 nitakuja nitumieni niwape okaf* okafor our_staff pays* pickup_point pict* post*~ posted~ prom* promotion put_it
-20 rafi* rafiki reli* relief sala* scared scared_me self* selfie shed shosho sijabonyeza siku_gani sima* simamisha
-20 six_hours some_of standing_order stopped_cooling survived the_claim the_outage thesis to_complain ukum* ukumbusho
-20 up_again updates ur vpn web week_is with_wrong would_be ya_zamani zilikua zimeibiwa безопасно блок* бумажку вам
-20 весе* весело включить газовщик гайк* гайку дово* дождь доле* долетели жало*~ жалоб~ за_полчаса защи* игре истории
-20 как каюс* каюсь когд*~ когда~ коня маму машинку музыка назы* называется накосячил например ната* наталью ни_в
-20 но_это отпу* печет пироги подтянул подумал показывайте полетит порадовали последней посы* поэт* поэтому прет*~
-20 претензий~ придется приехала принести рассылки с_телефона самолет~ сервис_так серг* сергеевну срос* срослась суди*
-20 судиться трой* тройка тума* туман тут умираю умираю_со учебная учебная_тревога фель* фельдшера чайников читаю
-20 экип* экипажу
-21 #_to *amata *cards *disha *eived~ *erudi *isini *isoma *iweza *llage *mbuka *vices *акали *ачала *бенно *бочую
-21 *бушку *водом~ *гаете *едать *инить *иться~ *конец *мывал *ндаре *нежки *очных~ *режим *ркете *рмане *робке *рприз
-21 *рузке *тился *тошку *трели *учаях *ушать *ьской *ятный TODAY- _alright _can _is _mko _whats _передайте about_my
-21 account_from adding again_the akishindwa alikuwa_na alwa* always amep* been_using between_the can_withdraw click
-21 daktari_wa dentist disa* do_the dont_need~ ever for_four hack*~ hacked_last has_arrived hayo hayo_tu hear heri
-21 hold i_had if_one~ inaruhusiwa jioni_na kiga* kigali kuangalia labd* labda lenu lights mbili_leo mean menu_ya
-21 mkan* mkiweza mnakamata mome* musi* music my_account~ my_car ndog* ndogo ndug* ndugu need~_to ni_hayo ni_siku
-21 nimeelewa nimeona_kwa now_the ofisini okay on_sunday owne* owner panic pets postcards rece*~ received~ remi* rose
-21 rush_whatsoever send~ services soda some spam statement_ya step_thing sunday take_a thanks_for the_barn the_old
-21 town tu_wekeni tutaonana ugan* uganda very vill* village vina* vinaliwa viti when_i wiki_moja will_do wote xmas
-21 ya_gate авиарежим бабушку бесп*~ беспокоиться~ богу водителю ворота выброситься выгрузке выключил года_назад годы
-21 гости делал денежки дени* денис доставлено заводе играть какое кале* календаре карм* кармане картошку коль* кольцо
-21 кормит коробке личную марк* маркете меню менять моме* момент наконец нашлось ними нужно~_просто обновлении
-21 объединить окно особ* особенно отдал отделом отделу отдельный_респект отправить_деньги паль* пальто парковке
-21 первоапрельской переводом~ передать писала плакали подш* подшипников позо* позор поклонники помогаете помощь
-21 посмотрели претензию придумывал приятный рабочую роли* ролик сам_не слава слез случ* случаях слушать снач* сначала
-21 снов* снова соседу сошл* сошла сроч*~ срочных~ стар* стоило сюрп* сюрприз тем темную темную_тему тему у_вашего
-21 убрали ума умерла утро* утром фона* фонарь хакера читала чудеса шутк* шутки этим
-22 *debar *igusa *lapse *letea *liant *lilia *limia~ *limie *nders *ndled *never *nukia *plode *reers *sahau *tcuts
-22 *ttled *utube *буйте *евное *ертью *ждаем *идела *лесос *ричал *рчать *сного *совал *тайте *укции *усный FAR
-22 LONGUNIT~ _form _huduma _ok _вот _супер a_nice a_stuck act again_your alifurahi amevaa anaililia anawasalimia
-22 animation asan* asante bill_ya bril* brilliant careers chap* collapse conmen disc* easi* easier ende* explained
-22 explode fab fiti go_in halisi handled hapa* help_my hits hiyo_dress how_you i_think ikic* ilinigusa im_in in_town
-22 inaniua inanukia is_a its_the ive_lived kure* kureport kureset kuua kwanza larg* lived lived_without mada*
-22 majirani_wote man_was matusi mjib* mjibu mkiw* mlim* mlimsaidia mmeu* mmeunganisha mnisalimie muwe* muweke
-22 my_landlord my_money nafa* nawa*~ nawasalimia~ need_an nice_weekend nipee nisave only_an only_the refund_came
-22 reminders rena* rename repl*~ requ* settled shif* shop_for shortcuts sidebar sofa sugg* summ* summer taa thanks
-22 the_waiting tigh* to_act to_come to_write tool_and topi* topic tumewamiss two_years ushauri uzaz* uzazi visit
-22 waiting_room wakisema wakisoma wanatumia when* whenever wifi ya_kuua yangu_haina yenu_imeniua yesterday_i you_the
-22 youtube zake ага беру будет_время в_письме вечер вино* вкусный делали душе* душевное инструкции интересно кабель
-22 красного легк* легкой мила* милая накричал нами не_спал них ну_вы ну_и обсу* обсуждаем отошел перед передавайте
-22 письме поворчать попробуйте почи* приз* просто_интересно просто_мысль прошла пыле* пылесос пьем разблокировала
-22 разобрались разработчикам реве* ревела рисо* рисовал сайта слава_богу смертью сова спал спам* спаме увидела чай
-22 четырнадцатое
-23 *awahi *gards *ggest *hauri *ience *lains *liday *lviwa *nisha *oblem~ *ramme *times *tisha *ubali *алось *асите
-23 *атная *вушки *дании *егами *еланы *ертво *ечала *ились *лесть *липла *орала *педом *робки *роших *стами *стрее
-23 *ужили *умать *чился _are _everything _huyo _statement _wow _ага _его abou* about adve* agre* all_fine amba* anac*
-23 anacheza anacheza_mpira bt curious day die every_second explains fits for_tomorrow from_me haja holiday ilisolviwa
-23 iliyoibiwa inajibu is_misspelled is_no it_back keep kijani kuib* kuibiwa line* lines makes_sense maki* making
-23 marketing mkal* mtoto_alikuwa music_yenu must mwen* my_students my_team naeza_lipa nate* natest naweza_kuja nianze
-23 night_the ningependa nitangoja patience plant plant_you prob*~ problem~ programme regards regret retr* retry rob
-23 safe* safety safety_plan sijawahi sometimes sort suggest sure swali~_leo~ table_ya tarehe_tatu the_plant
-23 to_something top tuko_salama uko updated upsi* upside us usha* waze* wazee whit* widg* widget with_an worr*
-23 wote_wako ya_asubuhi анге* ангел борщ быстрее велосипедом вечн* вечно вы_лучшие выдр* выдра девушки держалась
-23 дура* жало* зарплатная засл* заслужили игра иконки йогу капс* капсом коллегами коробки кста* кстати лоял*
-23 лояльности марш* местами мнение на_завтра наме* намертво наор* наорала напишу низк* низкий низу обяз*~
-23 обязательно~ ожидании оказывается отбо* отвечала пиро* повару подумать помя* прел* прелесть прилипла прок* прош*
-23 прошло_две прощения пуст* самом свед* сделаны сколько_стоит спасите спасла спорим ставки том_году убойный хороших
-23 шучу
-24 *ajili *ariki *choke *eamua *epass *epted *gised *ibuni *leeni *luhya *ngoti *oners *rvive *ssert *tosha *uests
-24 *аписи *астья *дится *душки *елеев *есите *кажем *могла *носов *одные *расно *торга~ *цатое FORGOT WRONG~ _at
-24 _ningependa _thank _было accepted akak* akakataa akap* akapanda akarekebisha anakula anakula_vizuri apologised
-24 are_there arri* before_i blink comedy cons* could_i curi* dess* dessert dest* endeleeni form* for~_three~ i_called
-24 iko_poa ile_loan imeingia_stima in_there~ it_took keyb* keyboard kilu* kiluhya kubadilishiwa kudo* kudos kuja_na
-24 kujisajili kutuvumilia mlingoti month_even msic* msichoke mwak* mwaka nan nataka_kutoa ngum* ngumu nhs nilikosea
-24 nimeamua nimepass nimewaambia nmeshapata onboarding parishioners petrol petrol_station please_tell pleased
-24 reading_your requests rider_wenu roun* round safi scarf somebody_has still_have story survive swee* sweet
-24 the_alarm the_cable the_tax thes* to_call usef* useful vich* vichwa wanted_to watu_wawili weke* wekeni year*~
-24 years~ авторы бы_удобно было_в в_январе вашей_рекламы видео влия* влияет вост*~ восторга~ всегда за_один закажем
-24 замену крад* крадут ладу* ладушки лект* лектор лета* летает ломо* ломоносов мария мелк* мелкая менд* менделеев
-24 мнен* не_буду не_торопитесь но_она оле отдельно перезаписи перенесите писал пожелание_на помогла понимание прек*
-24 прекрасно прикладываю принял расстраивается ругаться семьей сообщения срок* счастья толково торопитесь торт увидит
-24 уроке янва* январе
-25 *aribu *cheko *dwiga *eacha *eling *icked *iisha *ikiwe *kiria *ndeza *ngeza *rical *rious *rlier *scuit *smasi
-25 *ujuti *utely *ладку~ *лайте *мните *нерам *ником *спект *хстан _an _naeza _usijali _ладно a_tip about_page
-25 absolutely aren* arent at_all biscuit blessed brothers cant_find card_no curious_who dashboard_is deadline_for
-25 dented drea* earlier entr* feeling find_the~ firs* first forms found_it got_it grow* had~ hatujuti here_the
-25 homework huo hyst* hysterical iliingia ilinisukuma itan* itaniua jadw* jadwiga kicheko kitchen_is krismasi
-25 kwa_jirani lady like_the look* mbar* mbarikiwe menu mkipata_time mko_sawa my_brothers my_contract my_life near*
-25 ni_zipi niliwatukana niru* nirudi nobody_answers~ nyinyi_ni nyuma onbo* opti* peke picture polite reci* salimieni
-25 send~_a showed_me signs since_she so_here the_deadline the_list times tuta* use we_can with_that works ya_kilo
-25 ya_usiku yangu_anasema you_were your_booking zinaweza бега* бегает биту* битую буди* будильник верс* вкладку~
-25 вним* выставка деву* дело до_понедельника досу* досуге друж* еще_и заблокировала заплатили казахстан когда~_нибудь
-25 на_досуге номера~ один~ пенсионерам плиз поня* продал респ* респект сделайте слов* смеху_с спс срочно_совсем
-25 страницы то_что тыка* тыкала уже_бегает фото
-26 #_ni *apter *cture *epata *idays *ieved *ipili *nunui~ *rozen *rwise *slips *ukran *usiwa *ающим *едите *жании
-26 *ивого *ладку *ьский *ялась _app _mambo _safi _viatu _wazo _а _бабушка _убойная a_dark~ a_lovely a_spare alielezea
-26 alikuwa_anakufa alitumia ameitisha aphi* aphids arus* arusha but_there chapter circ* circus count dark~ dozi
-26 drives embarrassing farmer feed* figh* fight hands happ* hard* ikau* ikaungua imer* imerudi ingi*~ its_fine
-26 kazi_tena mkipata mko_juu mmep* morning_i mpya neem nita* no_need~ otherwise patting payslips pili* pilipili poa
-26 port punj* punjab respected ride robot she_stayed shukran shut* si_haraka siku_moja sinu*~ sinunui~ sorted
-26 still_says the_booking the_evening the_tablet tnx to_have to_your unfr* unfrozen wangu_alikuwa watu_wa we~ yaan*
-26 yaani your_office аж анто* беси* бесит в_третьем вот_это гори* горит деньги_вернулись дети_довольны дождливого
-26 же_и жене заявку из_за музыку наст* не_горит никто_ничего отде* переведите переключил печа* питера пожаре
-26 португальский посм* посылка при_пожаре про рань* раньше раск* раскладку регистратура смены смысле сумк* так~ таких
-26 то_и убил* удержании
-27 #_год *chozi *cling *endid *esoma *hosha *ngizi *owers *rived *royed *signs *tings *yones *аншет *арить *атать
-27 *воила *екрыл *етках *ливая *лочку *нтору *ресно *стама *товые *хматы *ьером DECLINED- STILL~ a_word abso*
-27 ahsanteni alarms alitusikiliza amesign an_angel anataka_kunitumia angel anger anything_the arrived awap* awape
-27 brot* consider designs destroyed else_is enjoy_the entrance everyones final good_work i_changed ilha* ilhali
-27 in_two inachosha inafanya_kazi kabi* kabisa kungekuwa kunitumia_pesa kuona kwa_bill laugh machozi marefu merc*
-27 mercy miezi_sita mimi_ndio mkip* mlinieleza money_left mwenyewe_kwa mwezi_jana naona_wapi nice* nicer nikaelewa
-27 nimesoma picha_ya plot_yetu recy* recycling says_the shift sina_swali~ smok* smoke sple* stay* swali~ tangazo
-27 team_yote the_card the_dog the_end the_little the_paper thou* to_check too two_minutes usingizi vibaya_kwa
-27 vizuri_sana wife worked worry year_the you_again you_at you_need yule zimefika бог бы_в врем* второго_раза гало*
-27 галочку готовые да дай дойд*~ дойдут~ допл* доплатили жаловалась залило заметках зове* зовет контору курьером
-27 лучш* лучшие льготу месяцы молча на_удержании нака* наказывайте обратно объяснения осво* освоила отдельный_поклон
-27 отмены~ перекрыл печатать план планшет побл* поблагодарить погорячилась поис* полностью помн* помните премию
-27 ругалась рустама села смеху со_второго со_смеху спас* списание така* такая терпеливая убивает угадали удов*
-27 удовольствие фраз* фразы ха человеческое чем~ через_месяц чини* чинить шахм* шахматы эта это_время
-28 #_out *andma *combe *cuits *ikule *inder *irika *itles *ivuna *kalia *lilie *mtupi *ngezi *okuwa *rhaps *sider
-28 *spelt *start *stood *yonya *адали *бежал *дессе *елать *ешное *зумно *латеж *лезаю~ *летел *линал *новат *опорт
-28 *певал *ржите *рошем *скажу *стему *стоял *сылку *чайно *ченье *шелек *ывала COMPLAIN~ IDEA~ _aki _got _never
-28 _отлично _пожелание ad adre* adress aki also anauliza anayenyonyesha another_person at_your bag~ bank_transfer
-28 be_left biscuits box~ box~_for~ but_with by_bank came_a chat* clear clinic_visit earl* emergency_number feet
-28 four_people grandma hamt* hamtupi hurr* hurry imeingia ipot* ipotezeni iris* irish is_misspelt itatosha kaba*
-28 kabati kutoka kutumiwa loved_the me_not messenger misspelt mkaniambia mliv* mtoto_wa naibadilisha nalia nawa*
-28 nawaletea nawashukuru night_shift nikalia nikivuna niliyokuwa nipalilie nisikule no_box~ number_yangu opera perh*
-28 perhaps pesa_imeingia pong* pongezi prev* prov* reminder restart robe* robes saw shwa* shwari sound splendid
-28 stayed stol*~ stolen~ subt* subtitles survey_but telling then time_for tulitoka tunawamiss tuto* tuzo understood
-28 valv* valve vide* wacha wana wananyonya wapi_kwa wezi whitcombe work* ya_biashara yalikua yanakufa year_old
-28 zilinisaidia автоплатеж автоплатеж_за аэро* аэропорт балу* балуется безу* безумно бомба_а виноват выле*~ вылезаю~
-28 держите дружба думала_все жвач* жвачка звез* звезд зла~ знал* знали кормили кошелек лагеря лейл* лейле мир мужу
-28 наступающим_вас не_обновление обнова опоз* печенье побежал подпевал поле* понр* понравилось постоял праз*
-28 предложение проклинал прол* пролетел пять_звезд расскажу рассылку резо* резок руст* свидетелем сделать систему
-28 случайно смеха смешное сохранился спеш* спешат стюа* стюардессе угад* умирал успел уфы хорошем шаге это_все ясно
-29 #_landlord *ahabu *laika *legal *minal *quest *swali *undry *wekee *алась *дняла *дущее *кламы *койно *лагаю
-29 *отало *руете *тавил *тлива *читал *чного STRANGER- _itd _nani _ndio account_now alib* alibadilisha asking_for
-29 chanjo_ya chee* cheers dark~_mode dhah* dhahabu familia feat* feature i_wanted iliibiwa iliyopotea ille* illegal
-29 issue itd itd_be it~ joke_about laun* laundry leve* malaika masw* maswali miko* mikono mko mode_my~ mornin mpeni
-29 my~_eyes nath* nathibitisha nawezaje_kubadilisha nice_if nimeingia nimepata nimesikia niwe* niwekee ona pari*
-29 petr* phone_number request see_how si_lazima slog* slogan so_do sorting spelling the_clinic the_company the_router
-29 try ukit* ukitokea video vp was_an was_at way_to wife* wife_loved wifes ya_account ya_leo yameisha you_still
-29 zinafunguka авария автору будущее весны выходные голодный города гостя думали жду~ запя* заработало зимн* зимней
-29 знач* значит курт* куртке мое музея музы* на_будущее не_жду~ не_срочно нужн*~ отбой отдельный отпуск планируете
-29 подняла пожара постоянного предлагаю продолжение ребя* рекламы совсем_но спокойно спокойной статью стыд* стыдно
-29 счастлива так_держать убила удач* удачного уши целое
-30 *apist *embea *gress *izana *mfute *oblem *orial *plier *rable *right *rtini *stmas *wards *авьте *аницы *вщика
-30 *едает *коила *никах *ойной *улись *ущусь THREAT- _false _siku _ура about_this aliokoa aliy* alri* alright anaimba
-30 anatembea back_at baha* bahati bear* bearable benc* benchi bwanangu cant_log~ couldnt crossword dont_use~ eat
-30 folk* folks goat haina_haraka harder hatari iand* iandike inge* jari* jaribu jiko* jikoni kort* kortini kutumia
-30 kuwapeleka lane last_week laughing leo_ni lost_suitcase mill mill_lane moon mother msim* msimfute navy* navyo
-30 ni_mtoto niliwacomplain nimeipata nimepokea nitajaribu nite no_complaints no_hurry node on_this patt* problem
-30 progress promo_code scream sill* simu_yangu spee* speed stolen_card supplier test thx to_rent tulisikizana
-30 tutorial verify vime* vimefika waiter want* wish working_again wow your_opening zenu вернулись видж* виджет
-30 выбрали двух дождался золото и_я курсе ладн* ладно любл*~ люблю~ мошенниках нашл* не_жалею не_люблю~ неверный
-30 передает поставщика предупреждением работайте с_вашей спущ* спущусь тогд* тогда три_дня убойная ура ура_пришло
-30 успо* успокоила
-31 *aitwa *arudi~ *cheni *dback *delee *fetti *grate *gulia *ikuja~ *kwork *lingi~ *mieni *nyeza *ockia *round *sante
-31 *ssing~ *uleni *unded *wless *акате *время *десно *манду *рнули *рутки _feature _hahaha _keep _nilidhani _saa
-31 _sounds _tangazo _yep a_thought ahsante aibu alinisikiliza alir* alirudisha ambaye amefurahi amir anai* anam*
-31 anamshukuru anaogopa apew* apewe blur* blurry boss_is bottom bottom_of capi* capital chats chie* chief chom* choma
-31 christmas complaining confetti considered crie* cried dang* dap dunia emig* emigrate eviction feedback fift* fifty
-31 flaw* flawless furi* furious furious_letter goal* goalie grum* haha* hahaha hakuitisha halii halikuwa hiyo_hiyo
-31 impr* impressed in_ten inatoka_lini info it_day joke* jokes joke~ juma kifo killed kufungulia kukodi kuta*
-31 kuwapigia kwa_sasa leag* league let_you letting menu_and meru minn* minne miss*~ missing~ mkik*~ mkikuja~ mkuu
-31 mliniokoa mnak* mpit* mpitie muen* muendelee my_kid mzigo_ulikuwa na_kazi nafasi nice night_nurses nikipata~
-31 nilidhani nilidhani_nimeibiwa nilijiblockia niliyosahau nimecheza nimefurahi nimeibiwa_kumbe ningefutwa niwaambie
-31 number_# omg picked please_change rain rank refunded retire scar* seen shil*~ shilingi~ shir* shiru shuleni siga*
-31 sigara siku_hiyo silly since_noon slap slau* slaughtered spen* spent sue swor* swore the_bottom the_login
-31 the_moment the_moon to_let tuan* tuanze tuwape ulikuwa wacheni wels* welsh wenu_wa worn yeah years_with yenu_ni
-31 yep you_know you_so zilizobaki буду* было_бы вернули вовр* вовремя время всю всю_команду гадю* гадюка диет* диеты
-31 каче* команду маршрутки мошенников нажа* нужно~ обедом огон* огонь опас* опасен переслал плакате повар поет
-31 позвонила про_мошенников слыш* сын хоте* чудесно чудо шеф
-32 *anely *asure *dbyes *ezoea *iweni *lback~ *mwone *rajia *rsion *shewa *usoma *агаем *ветую *ерный *еслал *зался
-32 *минаю *отипе *ратно *тацию *шетом *щиком CURIOUS- CURRENCY- _# advert alinyeshewa amepona anyw* arou* around
-32 aski*~ asking~ atta* barikiweni brou* brought buy call*~ callback~ can_the chao* chaos clockwork day_you
-32 emergency_drill for_good glov* glove goodbyes hii_game holidays ilinilipa imeiba imeisha inakaa insanely isha*
-32 kumpeleka kwet* kwetu level level_# mama_yangu me_# mmeb* mmebadilisha mmeniua morning_team moto~ mpee* mpeeni
-32 mtam* mtamba mumw* mumwone mwongezeni nilikuwa_na nimewatumia nimezoea niwa* page pleasure post purse sihi*~
-32 sihitaji~ sikusoma sikutarajia siri skin suku* sukuma the_loan till~ tumecheka turn* ukam* ukame vers* version
-32 walked year your_new your_survey ~1 благодарностью вашу_рассылку взломщиком водо* водой возь* возьму вспоминаю
-32 выпустите годом доброе за_пять звонить к_вам лого* логотипе на_логотипе наладилось новым ок оказался окна
-32 планшетом поправился починилось предлагаем през* презентацию пришли_пока продвижение просто_к разобрался_сам
-32 сайтов салю* салют само сведению сведению_на снимаю снов*~ снова~ советую строки сумку угу удался умер* упражнений
-33 *admap *close *dikwa *esome *essed *ewapa *humaa *igade *ihama *ongee *ssage *story *ануло *дению *ервые *жикам
-33 *казал *лаете *лючил *ошего *пимая *рошей _maoni _nilikuwa about_half alifanya aliyelala allowed an_idea ataw*
-33 atawaombea awes* awesome brig* brigade close come_back early erm gg history i_must ile_complaint ile_ile iliisha
-33 ilik* imeniua imeshukuru is_nothing just_a kidd* kidding kiko kuliko kuwa kway* kwaya last_month mahu* mahubiri
-33 meet* message mic mje mjue mkali mkim*~ mkimtumia~ mpya_ni mshu* mshumaa msipotuma mtoto_amepona mtoto_na
-33 my_thesis nimeclose nimeigundisha nimewapa niongee niongee_na nitawatumia nitawatumia_picha nyot* nyota raid
-33 refund_is road* roadmap safari_ilikuwa she_was than_before the_roadmap they~ to_die tu_mjue tulihama walisikia
-33 wamefanya wimb* wimbo wrong_order а_все весн* весна впер* впервые вызы* вызывал дожд* думала здор* к_сведению
-33 мужикам на_вашу нала* наступающим не_нужно~ оказалось опечатка про_вашу рассказываю рван* рвануло сдала себе~
-33 супе* супер терпимая хорошего хорошей хотел я_вчера
-34 #_but *dsman *ezeni *gekua *itume *likua *limia *nauma *penzi *годой *дарим *елали *иехал *ливый *лично *лтать
-34 *мания *мотрю *одний *ожила~ *опило *ошлую *седей *сохло *чайте *чатал *чатка *чинил ACK _some alio* allowed_to
-34 eyes hakuna_haraka hatari_kwa hatuhitaji~ have_to helped ingekua ingine~ kiko_sawa kufa* kufanya mapenzi
-34 mimi_nilikuwa msitume mung* mungu naomba_namba nearly ni_hatari nitafikiria now_turned offe* ombu* ombudsman own
-34 sawa sort* soun* tele trie* tried usiku_mwema usumbufu_mtoto video_call which_is yanauma yenu_ya благ* благодарим
-34 быва* бывают была внимания воше*~ вошел~ высо* высохло гараж думал дурака душу зайт* зайти зато* затопило
-34 карта_нашлась мысл* мысль не_обращайте обращайте обращайте_внимания опеч* отвечайте отли* отлично перевод_в
-34 печатал пече* питере поболтать погодой положила~ пользователей посмотрю починил приехал просто прошлогодний
-34 прошлую с_наступающим сделали соседей сход* сходится труб*~ трубку~ умерли
-35 *amiss *eaded *endar *ipona *nyozi *ombea *onane *othly *penda *tmare *tmate *гиваю *тречи *шлась _heri _ваш _да
-35 _поздравляю alipona alitusaidia anaitwa awaz* awazidishie bett* cale* chur* church cool dreaded dumm* dummy fixe*
-35 fixed flatmate forget heri_ya honest_and ilikuwa_kwa ingekuwa_poa is_over kazi keki kinyozi kujimaliza last_year
-35 lend* lending maoni_yangu mlinijibu moir* moira moments moto much_for mwaka_mpya my_flatmate nightmare nights
-35 nimefungua nimeolewa offer shows_the siom* siombi smoo* smoothly step students_are tuon* tuonane turns unlocking
-35 was_here yours zangu_wote а_не а_нет в_курсе встречи вы_тогда доктора дух еще_раз захв* захватывает защита какой_у
-35 качество линд ложн* ложная нашлась нове* новенький отзы* оторваться побо* подпрыгиваю смех* спок* стоила убил
-35 хоро* что_нужно эту
-36 *cieve *dered *eshte *ghtly *izure *uttle *vious *атили *атных *днего *евога *емией *инаем *ладка *ошлой *пения
-36 *фонов PRAISE- _game _hapana _merry _mngeweka _посылка bore* bored calendar close_this coat complained crash give
-36 had hapana in_a kimepona kwa_msaada let_us mabeshte merr* migh* might mode_kwa na_hata nitafanya noted plates
-36 previous prog* puni* punish recieve save* saved seiz* seizure shuttle slig* slightly stima_imerudi team to_say
-36 wait_for wivu work~ yamekubali you_might адек* адекватных внук_научил вспоминаем добром докт* лучшее нара*
-36 нарадуемся науч* научил опечатка_в отличный поиска помог премией прочитал прошлогоднего прошлой пустят разбор
-36 телефонов терпения тревога украденных формально цвет цветок шоко* шоколадка
-37 *adaye *ckers *eared *epage *itaka *kesha *milia *naged *ngiza *nguza *ulala *zzles *жиста *лотые *ников *тавлю
-37 NORUSH THANKS _no _token _whenever _возврат addicted alii* along arrived_the baadaye because_of cleared fals*
-37 false false_alarm fine_now hand* have_you hi_to holi* homepage ingependeza ishaisha jina* jinai kuchekesha life
-37 lingine matangazo merry mfungue mnge* mvua_kubwa niliingiza playground puzzles rain* refuse seat_please shuk*
-37 siku* sikulala sikuwa ta theres_nothing urge* urgent whenever_somebody worl* world боль букв* жаловаться_не
-37 золотые масс* массажиста оставлю открывала переслать переставил плак* подозрительное сделаете сердце счас* убой*
-37 украли~
-38 *dlier *ights *krani *najua *oklet *yesho *ассно *бочки *йтесь *марке *остью *путал PAST _happy _sio addi* at_my
-38 band bisc* booklet cheers_to dying_of ekar* ekari friendlier happy_new huduma_nzuri imeo* imeonekana jam kike
-38 killing kitale kwa_line kwa_sms lind ling* managed maonyesho mari* maria msijali_tena new_year no_problem nothings
-38 only pain pole_kwa read~ round_to sauc* sauce screw shida_yoyote shukrani sio_haraka stress stress_ya the_parcel
-38 thought tip uncl* uncle wanajua wazo wazo_tu whole_time word year_to you_on your_newsletter год дозы закрывать
-38 классно марии о отзыв перепутал побочки пова* привет проч* пусть смей* смейтесь соря* сорян ярма* ярмарке
-39 *busha *chase *egard *ifika *track *анием *вчики *ежила *енный *ольна *пятую _cool _ingekuwa alit* an_old at_home
-39 came_this cry disr* disregard disregard_my envy fura* furaha hars* harsh history_of i_take i_wrote iko_fiti ilif*
-39 ilifika ilin* imeshinda insane just_to keep_it kunikumbusha kwanza_na lads laug* love_the maps me_how mko_na
-39 mngeweka over_the purc* purchase quie* quiet sad seo soundtrack than* the_new the_stolen tunatoa tuwatumie wach*
-39 you_then zawa* zawadi аварии бита* битая внук* внуков град довольна запятую идея кабеле красавчики мечт* мечтаю
-39 опозданием пережила перц* перца план* пожар попр* праздников раньше_срока скидки~ срока ссылка ссылка_внизу цвету
-40 *mster *ngazo *rmind *wadai *йдера *рашно *рдака *рошая *туюсь PRAISE _хорошая ago_i alif* brought_it cand*
-40 dead_link discounts dont_laugh drill endelea fact finished flow* flowers fun funga futu* future hamster if_you~
-40 im_a inafly is_sitting just_saying kumb* kums* kusubiri late* later looking nawadai nawapa nevermind nilikuwa
-40 nurse_on obse* obsessed one_day p please_ignore powe* power priy* priya promo s tast* tasting the_lost the_refund
-40 touc* touch ukwe* ukweli under_the watched ya_jana ya_kuku бард* бардака вопросов_не вост* все_объяснил жалеем
-40 жено* женой крал марине объяснил оказ* от_старого поправьте посоветуюсь провайдера скуч* скучно спасибо_марине
-40 среды страшно хорошая шум
-41 *ijali *iliza *oying *rming *vider *илось *нутка *тиков *ючать NEED- _dead _haina _inafanya _update _прочитал
-41 ahsa* all_along and_even anyway battery_is bless chew destroying doesnt_work~ had_it home* kumsalimia mayb* maybe
-41 mmec* mmecheza mmepunguza nimecheka provider puuz* puuza si_hapa sign_up talk the_cows the_sofa toys turned
-41 update_ni wa_jana yours_is а_то будет_минутка бы включать закрывайте лил минутка муль* мультиков ору оценка пого*
-41 праздником проя* прояснил суха* сухая терп* труж* труженики
-42 *ciate *inion *ашнее *упать _after _it _killer _nimeona ambariki ameirudisha appr* appreciate basi_tutaongea beha*
-42 even great_service hacker~ haijarudi~ hams* i_rang icon* icons idea_for killer_update kwa_team kwel* kweli
-42 limeandikwa link_on neno niliogopa nilipowaandikia nimeacha now~ only_wanted opin* opinion optimisation part
-42 please_pass suggestion summer_and tablet tuma ulir* ulirudi wait wanted well_done yao your_colleague вас_на вина
-42 вчерашнее закрыли замените имею не_имею покупать прощаться смот* смотрю старое тепло чуть_не
-43 *fanya~ *lects *niboo *rting~ *spect *tumai *vunia *wesha *вайте *игаде *исман *льшой *овсем balance_on collects
-43 filled_in flood godo* godown growing hold_music hurt*~ hurting~ ile ilikuwa inaniboo information inne* inner joke
-43 karibuni kufa*~ kufanya~ landed limeandikwa_vibaya maoni mmenielewesha msijali mtaw* mtaweka must_say naji*
-43 najivunia natumai need~ nimekuelewa nurse_wenu oh recieved respect restarted sequ* sequel sewi* sewing sings smil*
-43 so_its think_about wonderfully wrote_in бомб* бригаде все_это икон* наде* надеюсь нари* нарисовала насовсем
-43 остались пите* прем* ребят слышал так_что тали* талисман шкур* шкуру
-44 *aller *ekeza *etups *irudi *ought *деюсь *иятно _ile _nimependa _зря _идея about_it berl* berlin even_smiled
-44 hadn* hadnt imenishika impa* impatient know_that meetups needed niliandika nimependa nlik* nlikua out_i picture_of
-44 pretty seem* seems smaller smiled thank_you tulidhani typi* typing users vote wanauliza wanted_you was_too
-44 wiki_jana zenu_ni zimeniua антону бомба году_вы кабе* правы пришли приятно сделки
-45 *epona *iokoa *itaji~ *kaona *thole *wanga *гался *дайте a_raise about_the afterwards alikua cabl* caps_lock
-45 complain_about eye fired for_whoever greetings grumbling imem* imemsaidia lol manane maua mkanisaidia mnakunywanga
-45 money_came neednt ni_mimi nikaona nimeconfirm nimekumbuka notes only_one poth* pothole rais* raise some_day spac*
-45 space swep* swept tamu_sana thank the_best to_see tool why~ word* words year~ zile_sms вкус иконку испу* испугался
-45 лежали поклон похв* похвалить сама
-46 *ously *prise *гайте *еньше _жаловаться _уже amependa bles* cable calm coff* coffee dangerously dangerously_good
-46 helps i_wait im_only it_up msib* msiblock msij* murd* need~_the~ nilitaka nimevipata nothing_the of_you piec*
-46 piece quiz surp* surprise thanks~ that_was vote* voted walifurahi well взлом вкус* не_трогайте отби* отбили
-46 поменьше скле* склеил слав* трогайте шлит* шлите
-47 *acked *grats *nents *sfied _make _mwaka _standing attacked beer chek* chilli continents dyin* dying fair felt
-47 foot* glad have_a laos nimemaliza outa* outage pani* priz* prize sati* satisfied stic* thru token_imeingia
-47 turns_out us_to your_chilli zile ~0 зимо* зимой золо* кот прошлой_зимой спасибо_до
-48 *afiki *ahusu *ekaza amekaza amekuja angels btw caps congrats for_your hali* idea inatumiwa kuwahusu lock_sorry
-48 logo mara* marafiki moneys msin* msinicheke salamu stars_from was_dying was_looking деньги_пропали пани* показал
-48 покл* прия*
-49 *cheka *cheke *cheza *etely *jutii *думаю *зжали *росов *торга *учила *шелся IDEA _that and_well bure completely
-49 drew filled fire help* ilii* it_came regr* reme* remember shida_ya sijutii so_please undo~ wiza* визж* визжали
-49 вопросов восторга вспо* деньги_пришли нашелся панику поду* подумаю получила
-50 *arium *light *рнусь REPLY~ _just _ваше a_good about_last agree aqua* aquarium delight hear~ hiyo_tu ignore_my
-50 ilishafutwa in_that jack k killer njem* njema pata~ recommended resp* saved_my stayed_on tuwa* wine wizard you_all
-50 вернусь нажал поняла решилось сбой сделаю
-51 *ement~ *eniua *hagua *rahia *urahi _kwa _wacha adress_on breathtaking cake chai cheki crea* cream exhi*
-51 exhibition glue* glued imefanya insa* mwem* mwema ni_tamu replacement~ sorry_for that_did tumechagua was_my
-51 youre_a дума*
-52 *nitia be_my dont_want fungeni_hiyo had_the icon is_killing is_sick it_was killing_me looking_at my_coat naangalia
-52 need~_i nilikasirika see_you sick tamu years_ago zinanitia цвет*
-53 *grets *hanua *iwaki *uibwa *зделе *рялся aliihamisha case guid* haikuibwa haiwaki iliyohackiwa kumbe kunisaidia
-53 nape* panic_this phys* questions regrets take_back the_fire turned_up wengi what_a yamechanua котором повторялся
-53 разделе спасли
-54 *faulu bomb crim* criminal good igno* kumbe_ni lord meetup nimefaulu nimeshukuru note* super вкусно крем надо~
-54 передайте сдел* соус убий* убийственный я_сам
-55 *haves RESOLVED amepiga attach behaves disappoint dying_to ifan* ifanye kutafuta kutu*~ kutuma~ loved maon* masc*
-55 mascot muwe muwe_na noma raha salama your_guide zilizoibiwa целу* целую
-56 *tened *стный *ытках *яснил _have alik* all_good ange* can_close guide tightened turned_out your_footer
-56 your_service грус* грустный звук коти* котики открытках славно
-57 after_all confirming haha help_me kwa_website murdered nilibonyeza went_through zii врачам орал погорячился
-58 *laint account_all been_locked complaint done everythings heads i_saw kill* leak mwenyewe napendekeza please_give
-58 thank~ the_boss would_have zimeingia а_это жалею мари* украла
-59 *arifa *ikuwa *rworm *арили _for candle cork d for_now for_us ile_shida mmej* mmejitahidi ni_moto puzzle rainy
-59 taar* taarifa to_buy was_in wort* worth быст* весне подарили распустился роут* роутер
-60 *ншета *ровья _five all_sorry earw* earworm fire_brigade school_with song the_bother большой буквы вернул здоровья
-60 планшета
-61 *лейки rock the_page наклейки разблокировали
-62 *illed five_stars found_the panicked please_close solo stickers thri* thrilled слову это_я
-63 *hings THANKS- happy imetatuliwa is_back niko_sawa nilipojaribu yameingia
-64 again_since and_so tiny tuko_sawa да_все
-65 _kazi _pole a_widget our_own
-66 *денье kinaenda magi* magic physiotherapist the_time vuru* vurugu way_for загляденье поче*~ почему~
-67 _understood alikuwa buy_it~ fast ipad mpoa never_mind otis than_my your_night не_надо
-68 but_it chini_ya mind mind_my puzz* не_надо~
-69 better juti* jutia mioy* mioyo mkit* mkitoa neat so_fast such жале*
-70 _нет hacker tide
-71 stars stun* быстро
-72 *chora *ukuru amechora bure_pesa streetlights stunning нете* нетерпеливый
-73 kuonya mena* menace zuri
-74 alinionyesha chef diet footer than*~ договорились решу
-75 THEFT- madaktari slee* sleep tunawashukuru в_другой
-76 minutes_flat
-77 простите_за я_просто
-78 *aidia *roves approves
-85 _last nitawaletea tumefurahia справились
-86 ignore imefika_asubuhi
-87 kunirudishia
-90 na_tablet
-98 said_your
-100 imejirudisha
-102 gem
`
