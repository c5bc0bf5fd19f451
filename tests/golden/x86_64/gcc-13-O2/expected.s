	.file	"sample.c"
	.text
#APP
	.pushsection .note.sample, "a", @progbits
	.string "top level"
.popsection
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"constant"
#NO_APP
	.text
	.p2align 4
	.type	by_constant.constprop.0, @function
by_constant.constprop.0:
.Lkpatch_old_4:
.LFB20:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %esi
	movl	%edi, %ebx
	movl	$1, %edx
	leaq	.LC0(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%rbx), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE20:
	.size	by_constant.constprop.0, .-by_constant.constprop.0
.Lkpatch_old_end_4:
	.section	.rodata.str1.1
.LC1:
	.string	"field"
	.text
	.p2align 4
	.type	by_field.isra.0, @function
by_field.isra.0:
.Lkpatch_old_6:
.LFB21:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%eax, %eax
	movq	%rdi, %rbx
	leaq	.LC1(%rip), %rdi
	call	say@PLT
	movl	(%rbx), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	leal	(%rax,%rax,2), %eax
	ret
	.cfi_endproc
.LFE21:
	.size	by_field.isra.0, .-by_field.isra.0
.Lkpatch_old_end_6:
	.section	.rodata.str1.1
.LC2:
	.string	"none"
.LC3:
	.string	"one item"
.LC4:
	.string	"a pair"
.LC5:
	.string	"three"
.LC6:
	.string	"four"
.LC7:
	.string	"five"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB8:
	.text
.LHOTB8:
	.p2align 4
	.globl	classify
	.type	classify, @function
classify:
.Lkpatch_old_14:
.LFB0:
	.cfi_startproc
	endbr64
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	cmpl	$5, %edi
	ja	.L15
	leaq	.L9(%rip), %rdx
	movl	%edi, %edi
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	notrack jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L9:
	.long	.L14-.L9
	.long	.L13-.L9
	.long	.L12-.L9
	.long	.L11-.L9
	.long	.L10-.L9
	.long	.L8-.L9
	.text
	.p2align 4,,10
	.p2align 3
.L10:
	leaq	.LC6(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$4, %edi
	call	work@PLT
	movl	common(%rip), %eax
.L6:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	.cfi_restore_state
	leaq	.LC7(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$17, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	.cfi_restore_state
	leaq	.LC2(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	.cfi_restore_state
	leaq	.LC3(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	.cfi_restore_state
	leaq	.LC4(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$2, %edi
	call	work@PLT
	movl	$5, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	.cfi_restore_state
	leaq	.LC5(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	seen(%rip), %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	classify.cold, @function
classify.cold:
.Lkpatch_old_16:
.LFSB0:
.L15:
	.cfi_def_cfa_offset 16
	orl	$-1, %eax
	jmp	.L6
	.cfi_endproc
.LFE0:
	.text
	.size	classify, .-classify
.Lkpatch_old_end_14:
	.section	.text.unlikely
	.size	classify.cold, .-classify.cold
.Lkpatch_old_end_16:
.LCOLDE8:
	.text
.LHOTE8:
	.globl	renamed
	.set	renamed,classify
	.p2align 4
	.globl	first
	.type	first, @function
first:
.Lkpatch_old_17:
.LFB1:
	.cfi_startproc
	endbr64
	movl	count.0(%rip), %eax
	addl	%edi, %eax
	movl	%eax, count.0(%rip)
	ret
	.cfi_endproc
.LFE1:
	.size	first, .-first
.Lkpatch_old_end_17:
	.p2align 4
	.globl	second
	.type	second, @function
second:
.LFB2:
	.cfi_startproc
	endbr64
	movl	count.1(%rip), %eax
	xorl	%edi, %eax
	movl	%eax, count.1(%rip)
	ret
	.cfi_endproc
.LFE2:
	.size	second, .-second
	.p2align 4
	.globl	scale
	.type	scale, @function
scale:
.Lkpatch_old_19:
.LFB3:
	.cfi_startproc
	endbr64
	movsd	.LC10(%rip), %xmm3
	movapd	%xmm0, %xmm2
	andpd	.LC9(%rip), %xmm2
	mulss	.LC11(%rip), %xmm1
	mulsd	%xmm3, %xmm2
	mulsd	%xmm3, %xmm0
	cvtss2sd	%xmm1, %xmm1
	addsd	%xmm1, %xmm2
	addsd	%xmm2, %xmm0
	ret
	.cfi_endproc
.LFE3:
	.size	scale, .-scale
.Lkpatch_old_end_19:
	.p2align 4
	.globl	widen
	.type	widen, @function
widen:
.Lkpatch_old_20:
.LFB4:
	.cfi_startproc
	endbr64
	vmovaps	.LC12(%rip), %ymm0
	vaddps	(%rdi), %ymm0, %ymm0
	vmovaps	%ymm0, (%rdi)
	vzeroupper
	ret
	.cfi_endproc
.LFE4:
	.size	widen, .-widen
.Lkpatch_old_end_20:
	.section	.rodata.str1.1
.LC13:
	.string	"negative %d"
	.text
	.p2align 4
	.globl	check
	.type	check, @function
check:
.Lkpatch_old_22:
.LFB5:
	.cfi_startproc
	endbr64
	testl	%esi, %esi
	js	.L27
	movl	%esi, %eax
	sarl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L27:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%eax, %eax
	movq	%rdi, %rbx
	leaq	.LC13(%rip), %rdi
	call	say@PLT
	movq	%rbx, %rdi
	call	broken@PLT
	.cfi_endproc
.LFE5:
	.size	check, .-check
.Lkpatch_old_end_22:
	.p2align 4
	.globl	callers
	.type	callers, @function
callers:
.LFB9:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movl	(%rdi), %edi
	call	by_constant.constprop.0
	movq	%rbp, %rdi
	movl	%eax, %ebx
	call	by_field.isra.0
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	addl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE9:
	.size	callers, .-callers
	.section	.rodata.str1.1
.LC14:
	.string	"part %d"
	.text
	.p2align 4
	.globl	more_callers
	.type	more_callers, @function
more_callers:
.Lkpatch_old_25:
.LFB10:
	.cfi_startproc
	endbr64
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movq	%rdi, %r12
	movl	%esi, %edi
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movl	%esi, %ebx
	call	by_constant.constprop.0
	movq	%r12, %rdi
	movl	%eax, %ebp
	call	by_field.isra.0
	addl	%eax, %ebp
	testl	%ebx, %ebx
	jle	.L30
	movl	%ebx, %edi
	leaq	.LC14(%rip), %r12
	addl	%ebx, %ebp
	call	work@PLT
	movl	%ebx, %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	1(%rbx), %edi
	call	work@PLT
	leal	2(%rbx), %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%rbx), %edi
	call	work@PLT
.L30:
	movl	%ebp, %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE10:
	.size	more_callers, .-more_callers
.Lkpatch_old_end_25:
	.p2align 4
	.globl	last_caller
	.type	last_caller, @function
last_caller:
.Lkpatch_old_26:
.LFB11:
	.cfi_startproc
	endbr64
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	movl	%edi, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	leal	0(,%rdi,8), %ebx
	subl	%edi, %ebx
	subq	$8, %rsp
	.cfi_def_cfa_offset 48
	testl	%ebx, %ebx
	jle	.L34
	leal	1(%rdi), %r13d
	leaq	.LC14(%rip), %r12
	movl	%ebx, %edi
	call	work@PLT
	movl	%ebx, %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	1(%rbx), %edi
	call	work@PLT
	leal	2(%rbx), %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%rbx), %edi
	addl	%r13d, %ebx
	call	work@PLT
.L35:
	movl	%r13d, %edi
	call	work@PLT
	movl	%r13d, %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	2(%rbp), %edi
	call	work@PLT
	movq	%r12, %rdi
	leal	3(%rbp), %esi
	xorl	%eax, %eax
	call	say@PLT
	leal	4(%rbp), %edi
	call	work@PLT
.L33:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L34:
	.cfi_restore_state
	xorl	%ebx, %ebx
	testl	%edi, %edi
	jne	.L33
	movl	$1, %ebx
	movl	$1, %r13d
	leaq	.LC14(%rip), %r12
	jmp	.L35
	.cfi_endproc
.LFE11:
	.size	last_caller, .-last_caller
.Lkpatch_old_end_26:
	.p2align 4
	.globl	deeper
	.type	deeper, @function
deeper:
.Lkpatch_old_27:
.LFB12:
	.cfi_startproc
	endbr64
	movl	%fs:depth@tpoff, %eax
	addl	$1, %fs:calls@tpoff
	addl	%edi, %eax
	movl	%eax, %fs:depth@tpoff
	ret
	.cfi_endproc
.LFE12:
	.size	deeper, .-deeper
.Lkpatch_old_end_27:
	.p2align 4
	.globl	name_of
	.type	name_of, @function
name_of:
.Lkpatch_old_28:
.LFB13:
	.cfi_startproc
	endbr64
	cmpl	$2, %edi
	jg	.L41
	movslq	%edi, %rdi
	leaq	own.2(%rip), %rax
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L41:
	cmpl	$5, %edi
	jg	.L43
	subl	$3, %edi
	leaq	names(%rip), %rax
	movslq	%edi, %rdi
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	andl	$1, %edi
	leaq	items(%rip), %rax
	salq	$4, %rdi
	movq	8(%rax,%rdi), %rax
	ret
	.cfi_endproc
.LFE13:
	.size	name_of, .-name_of
.Lkpatch_old_end_28:
	.p2align 4
	.globl	guarded
	.type	guarded, @function
guarded:
.Lkpatch_old_29:
.LFB14:
	.cfi_startproc
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	movl	%ebx, %esi
	andl	$63, %ebx
	subq	$80, %rsp
	.cfi_def_cfa_offset 96
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %rdi
	call	fill@PLT
	movsbl	(%rsp,%rbx), %eax
	movq	72(%rsp), %rdx
	subq	%fs:40, %rdx
	jne	.L47
	addq	$80, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L47:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
.LFE14:
	.size	guarded, .-guarded
.Lkpatch_old_end_29:
	.p2align 4
	.globl	run
	.type	run, @function
run:
.Lkpatch_old_30:
.LFB15:
	.cfi_startproc
	endbr64
	movzbl	(%rdi), %edx
	leaq	table.3(%rip), %rcx
	movl	%esi, %eax
	addq	$2, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L53:
	endbr64
	ret
	.p2align 4,,10
	.p2align 3
.L51:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	%eax, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L50:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	$1, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.cfi_endproc
.LFE15:
	.size	run, .-run
.Lkpatch_old_end_30:
	.p2align 4
	.globl	assembly
	.type	assembly, @function
assembly:
.Lkpatch_old_31:
.LFB16:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
#APP
# 197 "sample.c" 1
	testl %eax, %eax; jz .Lzero563
1:	addl $1, %eax; jc 1b
.Lzero563:
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE16:
	.size	assembly, .-assembly
.Lkpatch_old_end_31:
	.p2align 4
	.globl	hidden
	.hidden	hidden
	.type	hidden, @function
hidden:
.LFB17:
	.cfi_startproc
	endbr64
	movl	seen(%rip), %eax
	addl	%edi, %eax
	ret
	.cfi_endproc
.LFE17:
	.size	hidden, .-hidden
	.p2align 4
	.weak	weak
	.type	weak, @function
weak:
.Lkpatch_old_33:
.LFB18:
	.cfi_startproc
	endbr64
	movl	seen(%rip), %eax
	addl	%edi, %eax
	ret
	.cfi_endproc
.LFE18:
	.size	weak, .-weak
.Lkpatch_old_end_33:
	.section	.data.rel.ro.local,"aw"
	.align 16
	.type	table.3, @object
	.size	table.3, 24
table.3:
	.quad	.L50
	.quad	.L51
	.quad	.L53
	.section	.rodata.str1.1
.LC15:
	.string	"x"
.LC16:
	.string	"y"
.LC17:
	.string	"z"
	.section	.data.rel.ro.local
	.align 16
	.type	own.2, @object
	.size	own.2, 24
own.2:
	.quad	.LC15
	.quad	.LC16
	.quad	.LC17
	.local	count.1
	.comm	count.1,4,4
	.local	count.0
	.comm	count.0,4,4
	.section	.tdata,"awT",@progbits
	.align 4
	.type	calls, @object
	.size	calls, 4
calls:
	.long	1
	.globl	depth
	.section	.tbss,"awT",@nobits
	.align 4
	.type	depth, @object
	.size	depth, 4
depth:
	.zero	4
	.section	.rodata.str1.1
.LC18:
	.string	"a"
.LC19:
	.string	"b"
	.section	.data.rel.ro.local
	.align 32
	.type	items, @object
	.size	items, 32
items:
	.long	1
	.zero	4
	.quad	.LC18
	.long	2
	.zero	4
	.quad	.LC19
	.section	.rodata.str1.1
.LC20:
	.string	"zero"
.LC21:
	.string	"one"
.LC22:
	.string	"two"
	.section	.data.rel.ro.local
	.align 16
	.type	names, @object
	.size	names, 24
names:
	.quad	.LC20
	.quad	.LC21
	.quad	.LC22
	.globl	common
	.bss
	.align 4
	.type	common, @object
	.size	common, 4
common:
	.zero	4
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC9:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC10:
	.long	0
	.long	1073217536
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC11:
	.long	1061158912
	.section	.rodata.cst32,"aM",@progbits,32
	.align 32
.LC12:
	.long	1065353216
	.long	1073741824
	.long	1077936128
	.long	1082130432
	.long	1084227584
	.long	1086324736
	.long	1088421888
	.long	1090519040
	.ident	"GCC: (Debian 13.3.0-16) 13.3.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align 8
	.long	1f - 0f
	.long	4f - 1f
	.long	5
0:
	.string	"GNU"
1:
	.align 8
	.long	0xc0000002
	.long	3f - 2f
2:
	.long	0x3
3:
	.align 8
4:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	by_constant.constprop.0.kpatch, @function
by_constant.constprop.0.kpatch:
.Lkpatch_new_6:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %esi
	movl	%edi, %ebx
	movl	$2, %edx
	leaq	.LC0.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%rbx), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	by_constant.constprop.0.kpatch, .-by_constant.constprop.0.kpatch
.Lkpatch_new_end_6:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	by_constant.constprop.0.kpatch_old, @function
by_constant.constprop.0.kpatch_old:
.Lkpatch_copy_4:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %esi
	movl	%edi, %ebx
	movl	$1, %edx
	leaq	.LC0(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%rbx), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	by_constant.constprop.0.kpatch_old, .-by_constant.constprop.0.kpatch_old
.Lkpatch_copy_end_4:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	fresh.constprop.0, @function
fresh.constprop.0:
.Lkpatch_new_7:
	.cfi_startproc
	movl	added(%rip), %eax
	movl	times.0(%rip), %ecx
	addl	$6, %eax
	leal	1(%rcx), %edx
	movl	%eax, added(%rip)
	addl	%edx, %eax
	movl	%edx, times.0(%rip)
	ret
	.cfi_endproc
	.size	fresh.constprop.0, .-fresh.constprop.0
.Lkpatch_new_end_7:
	.p2align	4
	.type	by_field.isra.0.kpatch, @function
by_field.isra.0.kpatch:
.Lkpatch_new_9:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%eax, %eax
	movq	%rdi, %rbx
	leaq	.LC1.kpatch(%rip), %rdi
	call	say@PLT
	movl	(%rbx), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	leal	(%rax,%rax,4), %eax
	ret
	.cfi_endproc
	.size	by_field.isra.0.kpatch, .-by_field.isra.0.kpatch
.Lkpatch_new_end_9:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	by_field.isra.0.kpatch_old, @function
by_field.isra.0.kpatch_old:
.Lkpatch_copy_6:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%eax, %eax
	movq	%rdi, %rbx
	leaq	.LC1(%rip), %rdi
	call	say@PLT
	movl	(%rbx), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	leal	(%rax,%rax,2), %eax
	ret
	.cfi_endproc
	.size	by_field.isra.0.kpatch_old, .-by_field.isra.0.kpatch_old
.Lkpatch_copy_end_6:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	classify.kpatch, @function
classify.kpatch:
.Lkpatch_new_18:
	.cfi_startproc
	endbr64
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	cmpl	$6, %edi
	ja	.L17.kpatch
	leaq	.L10.kpatch(%rip), %rdx
	movl	%edi, %edi
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	notrack jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L11.kpatch:
	leaq	.LC7.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$17, %eax
.L7.kpatch:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L9.kpatch:
	.cfi_restore_state
	leaq	.LC8.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	fresh.constprop.0
	.p2align 4,,10
	.p2align 3
.L16.kpatch:
	.cfi_restore_state
	leaq	.LC2.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L15.kpatch:
	.cfi_restore_state
	leaq	.LC3.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L14.kpatch:
	.cfi_restore_state
	leaq	.LC4.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$2, %edi
	call	work@PLT
	movl	$5, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L13.kpatch:
	.cfi_restore_state
	leaq	.LC5.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	seen(%rip), %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L12.kpatch:
	.cfi_restore_state
	leaq	.LC6.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$4, %edi
	call	work@PLT
	movl	common(%rip), %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	classify.kpatch, .-classify.kpatch
.Lkpatch_new_end_18:
	.p2align	4
	.type	classify.cold.kpatch, @function
	.cfi_startproc
classify.cold.kpatch:
.Lkpatch_new_20:
.L17.kpatch:
	.cfi_def_cfa_offset 16
	orl	$-1, %eax
	jmp	.L7.kpatch
	.cfi_endproc
	.size	classify.cold.kpatch, .-classify.cold.kpatch
.Lkpatch_new_end_20:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	classify.kpatch_old, @function
classify.kpatch_old:
.Lkpatch_copy_14:
	.cfi_startproc
	endbr64
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	cmpl	$5, %edi
	ja	.L15.kpatch_old
	leaq	.L9.kpatch_old(%rip), %rdx
	movl	%edi, %edi
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	notrack jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L10.kpatch_old:
	leaq	.LC6(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$4, %edi
	call	work@PLT
	movl	common(%rip), %eax
.L6.kpatch_old:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L8.kpatch_old:
	.cfi_restore_state
	leaq	.LC7(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$17, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L14.kpatch_old:
	.cfi_restore_state
	leaq	.LC2(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L13.kpatch_old:
	.cfi_restore_state
	leaq	.LC3(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L12.kpatch_old:
	.cfi_restore_state
	leaq	.LC4(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$2, %edi
	call	work@PLT
	movl	$5, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L11.kpatch_old:
	.cfi_restore_state
	leaq	.LC5(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	seen(%rip), %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	classify.kpatch_old, .-classify.kpatch_old
.Lkpatch_copy_end_14:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	classify.cold.kpatch_old, @function
classify.cold.kpatch_old:
.Lkpatch_copy_16:
	.cfi_startproc
.L15.kpatch_old:
	.cfi_def_cfa_offset 16
	orl	$-1, %eax
	jmp	.L6.kpatch_old
	.cfi_endproc
	.size	classify.cold.kpatch_old, .-classify.cold.kpatch_old
.Lkpatch_copy_end_16:
	.section	.kpatch.rodata,"a",@progbits
	.balign	4
.L9.kpatch_old:
	.long	.L14.kpatch_old-.L9.kpatch_old
	.long	.L13.kpatch_old-.L9.kpatch_old
	.long	.L12.kpatch_old-.L9.kpatch_old
	.long	.L11.kpatch_old-.L9.kpatch_old
	.long	.L10.kpatch_old-.L9.kpatch_old
	.long	.L8.kpatch_old-.L9.kpatch_old
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	first.kpatch, @function
first.kpatch:
.Lkpatch_new_21:
	.cfi_startproc
	endbr64
	leal	(%rdi,%rdi,2), %eax
	addl	count.0(%rip), %eax
	movl	%eax, count.0(%rip)
	ret
	.cfi_endproc
	.size	first.kpatch, .-first.kpatch
.Lkpatch_new_end_21:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	first.kpatch_old, @function
first.kpatch_old:
.Lkpatch_copy_17:
	.cfi_startproc
	endbr64
	movl	count.0(%rip), %eax
	addl	%edi, %eax
	movl	%eax, count.0(%rip)
	ret
	.cfi_endproc
	.size	first.kpatch_old, .-first.kpatch_old
.Lkpatch_copy_end_17:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	scale.kpatch, @function
scale.kpatch:
.Lkpatch_new_23:
	.cfi_startproc
	endbr64
	mulss	.LC12.kpatch(%rip), %xmm1
	movapd	%xmm0, %xmm2
	andpd	.LC10.kpatch(%rip), %xmm2
	mulsd	.LC11.kpatch(%rip), %xmm2
	mulsd	.LC13.kpatch(%rip), %xmm0
	cvtss2sd	%xmm1, %xmm1
	addsd	%xmm1, %xmm2
	addsd	%xmm2, %xmm0
	ret
	.cfi_endproc
	.size	scale.kpatch, .-scale.kpatch
.Lkpatch_new_end_23:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	scale.kpatch_old, @function
scale.kpatch_old:
.Lkpatch_copy_19:
	.cfi_startproc
	endbr64
	movsd	.LC10(%rip), %xmm3
	movapd	%xmm0, %xmm2
	andpd	.LC9(%rip), %xmm2
	mulss	.LC11(%rip), %xmm1
	mulsd	%xmm3, %xmm2
	mulsd	%xmm3, %xmm0
	cvtss2sd	%xmm1, %xmm1
	addsd	%xmm1, %xmm2
	addsd	%xmm2, %xmm0
	ret
	.cfi_endproc
	.size	scale.kpatch_old, .-scale.kpatch_old
.Lkpatch_copy_end_19:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	widen.kpatch, @function
widen.kpatch:
.Lkpatch_new_24:
	.cfi_startproc
	endbr64
	vmovaps	.LC14.kpatch(%rip), %ymm0
	vaddps	(%rdi), %ymm0, %ymm0
	vmovaps	%ymm0, (%rdi)
	vzeroupper
	ret
	.cfi_endproc
	.size	widen.kpatch, .-widen.kpatch
.Lkpatch_new_end_24:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	widen.kpatch_old, @function
widen.kpatch_old:
.Lkpatch_copy_20:
	.cfi_startproc
	endbr64
	vmovaps	.LC12(%rip), %ymm0
	vaddps	(%rdi), %ymm0, %ymm0
	vmovaps	%ymm0, (%rdi)
	vzeroupper
	ret
	.cfi_endproc
	.size	widen.kpatch_old, .-widen.kpatch_old
.Lkpatch_copy_end_20:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	check.kpatch, @function
check.kpatch:
.Lkpatch_new_26:
	.cfi_startproc
	endbr64
	testl	%esi, %esi
	js	.L29.kpatch
	movl	%esi, %eax
	sarl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L29.kpatch:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%eax, %eax
	movq	%rdi, %rbx
	leaq	.LC15.kpatch(%rip), %rdi
	call	say@PLT
	movq	%rbx, %rdi
	call	broken@PLT
	.cfi_endproc
	.size	check.kpatch, .-check.kpatch
.Lkpatch_new_end_26:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	check.kpatch_old, @function
check.kpatch_old:
.Lkpatch_copy_22:
	.cfi_startproc
	endbr64
	testl	%esi, %esi
	js	.L27.kpatch_old
	movl	%esi, %eax
	sarl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L27.kpatch_old:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%eax, %eax
	movq	%rdi, %rbx
	leaq	.LC13(%rip), %rdi
	call	say@PLT
	movq	%rbx, %rdi
	call	broken@PLT
	.cfi_endproc
	.size	check.kpatch_old, .-check.kpatch_old
.Lkpatch_copy_end_22:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	more_callers.kpatch, @function
more_callers.kpatch:
.Lkpatch_new_29:
	.cfi_startproc
	endbr64
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movq	%rdi, %r12
	movl	%esi, %edi
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movl	%esi, %ebx
	call	by_constant.constprop.0
	movq	%r12, %rdi
	movl	%eax, %ebp
	call	by_field.isra.0
	addl	%eax, %ebp
	testl	%ebx, %ebx
	jle	.L32.kpatch
	movl	%ebx, %edi
	leaq	.LC16.kpatch(%rip), %r12
	addl	%ebx, %ebp
	call	work@PLT
	movl	%ebx, %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	4(%rbx), %edi
	call	work@PLT
	leal	2(%rbx), %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%rbx), %edi
	call	work@PLT
.L32.kpatch:
	movl	%ebp, %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	more_callers.kpatch, .-more_callers.kpatch
.Lkpatch_new_end_29:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	more_callers.kpatch_old, @function
more_callers.kpatch_old:
.Lkpatch_copy_25:
	.cfi_startproc
	endbr64
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movq	%rdi, %r12
	movl	%esi, %edi
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movl	%esi, %ebx
	call	by_constant.constprop.0
	movq	%r12, %rdi
	movl	%eax, %ebp
	call	by_field.isra.0
	addl	%eax, %ebp
	testl	%ebx, %ebx
	jle	.L30.kpatch_old
	movl	%ebx, %edi
	leaq	.LC14(%rip), %r12
	addl	%ebx, %ebp
	call	work@PLT
	movl	%ebx, %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	1(%rbx), %edi
	call	work@PLT
	leal	2(%rbx), %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%rbx), %edi
	call	work@PLT
.L30.kpatch_old:
	movl	%ebp, %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	more_callers.kpatch_old, .-more_callers.kpatch_old
.Lkpatch_copy_end_25:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	last_caller.kpatch, @function
last_caller.kpatch:
.Lkpatch_new_30:
	.cfi_startproc
	endbr64
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	movl	%edi, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	leal	0(,%rdi,8), %ebx
	subl	%edi, %ebx
	subq	$8, %rsp
	.cfi_def_cfa_offset 48
	testl	%ebx, %ebx
	jle	.L36.kpatch
	leal	1(%rdi), %r13d
	leaq	.LC16.kpatch(%rip), %r12
	movl	%ebx, %edi
	call	work@PLT
	movl	%ebx, %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	4(%rbx), %edi
	call	work@PLT
	leal	2(%rbx), %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%rbx), %edi
	addl	%r13d, %ebx
	call	work@PLT
.L37.kpatch:
	movl	%r13d, %edi
	call	work@PLT
	movl	%r13d, %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	5(%rbp), %edi
	call	work@PLT
	movq	%r12, %rdi
	leal	3(%rbp), %esi
	xorl	%eax, %eax
	call	say@PLT
	leal	4(%rbp), %edi
	call	work@PLT
.L35.kpatch:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L36.kpatch:
	.cfi_restore_state
	xorl	%ebx, %ebx
	testl	%edi, %edi
	jne	.L35.kpatch
	movl	$1, %ebx
	movl	$1, %r13d
	leaq	.LC16.kpatch(%rip), %r12
	jmp	.L37.kpatch
	.cfi_endproc
	.size	last_caller.kpatch, .-last_caller.kpatch
.Lkpatch_new_end_30:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	last_caller.kpatch_old, @function
last_caller.kpatch_old:
.Lkpatch_copy_26:
	.cfi_startproc
	endbr64
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	movl	%edi, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	leal	0(,%rdi,8), %ebx
	subl	%edi, %ebx
	subq	$8, %rsp
	.cfi_def_cfa_offset 48
	testl	%ebx, %ebx
	jle	.L34.kpatch_old
	leal	1(%rdi), %r13d
	leaq	.LC14(%rip), %r12
	movl	%ebx, %edi
	call	work@PLT
	movl	%ebx, %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	1(%rbx), %edi
	call	work@PLT
	leal	2(%rbx), %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%rbx), %edi
	addl	%r13d, %ebx
	call	work@PLT
.L35.kpatch_old:
	movl	%r13d, %edi
	call	work@PLT
	movl	%r13d, %esi
	movq	%r12, %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	2(%rbp), %edi
	call	work@PLT
	movq	%r12, %rdi
	leal	3(%rbp), %esi
	xorl	%eax, %eax
	call	say@PLT
	leal	4(%rbp), %edi
	call	work@PLT
.L33.kpatch_old:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L34.kpatch_old:
	.cfi_restore_state
	xorl	%ebx, %ebx
	testl	%edi, %edi
	jne	.L33.kpatch_old
	movl	$1, %ebx
	movl	$1, %r13d
	leaq	.LC14(%rip), %r12
	jmp	.L35.kpatch_old
	.cfi_endproc
	.size	last_caller.kpatch_old, .-last_caller.kpatch_old
.Lkpatch_copy_end_26:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	deeper.kpatch, @function
deeper.kpatch:
.Lkpatch_new_31:
	.cfi_startproc
	endbr64
	movl	%fs:depth@tpoff, %eax
	addl	$2, %fs:calls@tpoff
	addl	%edi, %eax
	movl	%eax, %fs:depth@tpoff
	ret
	.cfi_endproc
	.size	deeper.kpatch, .-deeper.kpatch
.Lkpatch_new_end_31:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	deeper.kpatch_old, @function
deeper.kpatch_old:
.Lkpatch_copy_27:
	.cfi_startproc
	endbr64
	movl	%fs:depth@tpoff, %eax
	addl	$1, %fs:calls@tpoff
	addl	%edi, %eax
	movl	%eax, %fs:depth@tpoff
	ret
	.cfi_endproc
	.size	deeper.kpatch_old, .-deeper.kpatch_old
.Lkpatch_copy_end_27:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	name_of.kpatch, @function
name_of.kpatch:
.Lkpatch_new_32:
	.cfi_startproc
	endbr64
	cmpl	$2, %edi
	jg	.L43.kpatch
	movslq	%edi, %rdi
	leaq	own.2.kpatch(%rip), %rax
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L43.kpatch:
	cmpl	$5, %edi
	jg	.L45.kpatch
	subl	$3, %edi
	leaq	names(%rip), %rax
	movslq	%edi, %rdi
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L45.kpatch:
	andl	$1, %edi
	leaq	items(%rip), %rax
	salq	$4, %rdi
	movq	8(%rax,%rdi), %rax
	ret
	.cfi_endproc
	.size	name_of.kpatch, .-name_of.kpatch
.Lkpatch_new_end_32:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	name_of.kpatch_old, @function
name_of.kpatch_old:
.Lkpatch_copy_28:
	.cfi_startproc
	endbr64
	cmpl	$2, %edi
	jg	.L41.kpatch_old
	movslq	%edi, %rdi
	leaq	own.2(%rip), %rax
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L41.kpatch_old:
	cmpl	$5, %edi
	jg	.L43.kpatch_old
	subl	$3, %edi
	leaq	names(%rip), %rax
	movslq	%edi, %rdi
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L43.kpatch_old:
	andl	$1, %edi
	leaq	items(%rip), %rax
	salq	$4, %rdi
	movq	8(%rax,%rdi), %rax
	ret
	.cfi_endproc
	.size	name_of.kpatch_old, .-name_of.kpatch_old
.Lkpatch_copy_end_28:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	guarded.kpatch, @function
guarded.kpatch:
.Lkpatch_new_33:
	.cfi_startproc
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	movl	%ebx, %esi
	andl	$63, %ebx
	subq	$80, %rsp
	.cfi_def_cfa_offset 96
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %rdi
	call	fill@PLT
	movsbl	(%rsp,%rbx), %eax
	addl	$1, %eax
	movq	72(%rsp), %rdx
	subq	%fs:40, %rdx
	jne	.L49.kpatch
	addq	$80, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L49.kpatch:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
	.size	guarded.kpatch, .-guarded.kpatch
.Lkpatch_new_end_33:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	guarded.kpatch_old, @function
guarded.kpatch_old:
.Lkpatch_copy_29:
	.cfi_startproc
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	movl	%ebx, %esi
	andl	$63, %ebx
	subq	$80, %rsp
	.cfi_def_cfa_offset 96
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %rdi
	call	fill@PLT
	movsbl	(%rsp,%rbx), %eax
	movq	72(%rsp), %rdx
	subq	%fs:40, %rdx
	jne	.L47.kpatch_old
	addq	$80, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L47.kpatch_old:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
	.size	guarded.kpatch_old, .-guarded.kpatch_old
.Lkpatch_copy_end_29:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	run.kpatch, @function
run.kpatch:
.Lkpatch_new_34:
	.cfi_startproc
	endbr64
	movzbl	(%rdi), %edx
	leaq	table.3.kpatch(%rip), %rcx
	movl	%esi, %eax
	addq	$2, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L56.kpatch:
	endbr64
	ret
	.p2align 4,,10
	.p2align 3
.L55.kpatch:
	endbr64
	movzbl	-1(%rdi), %edx
	subl	$1, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L53.kpatch:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	%eax, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L52.kpatch:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	$1, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.cfi_endproc
	.size	run.kpatch, .-run.kpatch
.Lkpatch_new_end_34:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	run.kpatch_old, @function
run.kpatch_old:
.Lkpatch_copy_30:
	.cfi_startproc
	endbr64
	movzbl	(%rdi), %edx
	leaq	table.3.kpatch_old(%rip), %rcx
	movl	%esi, %eax
	addq	$2, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L53.kpatch_old:
	endbr64
	ret
	.p2align 4,,10
	.p2align 3
.L51.kpatch_old:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	%eax, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L50.kpatch_old:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	$1, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.cfi_endproc
	.size	run.kpatch_old, .-run.kpatch_old
.Lkpatch_copy_end_30:
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
table.3.kpatch_old:
	.quad	.L50.kpatch_old
	.quad	.L51.kpatch_old
	.quad	.L53.kpatch_old
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	assembly.kpatch, @function
assembly.kpatch:
.Lkpatch_new_35:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
	testl %eax, %eax
	jz .Lzero604.kpatch
1:
	addl $2, %eax
	jc 1b
.Lzero604.kpatch:
	ret
	.cfi_endproc
	.size	assembly.kpatch, .-assembly.kpatch
.Lkpatch_new_end_35:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	assembly.kpatch_old, @function
assembly.kpatch_old:
.Lkpatch_copy_31:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
	testl %eax, %eax
	jz .Lzero563.kpatch_old
1:
	addl $1, %eax
	jc 1b
.Lzero563.kpatch_old:
	ret
	.cfi_endproc
	.size	assembly.kpatch_old, .-assembly.kpatch_old
.Lkpatch_copy_end_31:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	weak.kpatch, @function
weak.kpatch:
.Lkpatch_new_37:
	.cfi_startproc
	endbr64
	addl	seen(%rip), %edi
	leal	8(%rdi), %eax
	ret
	.cfi_endproc
	.size	weak.kpatch, .-weak.kpatch
.Lkpatch_new_end_37:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	weak.kpatch_old, @function
weak.kpatch_old:
.Lkpatch_copy_33:
	.cfi_startproc
	endbr64
	movl	seen(%rip), %eax
	addl	%edi, %eax
	ret
	.cfi_endproc
	.size	weak.kpatch_old, .-weak.kpatch_old
.Lkpatch_copy_end_33:
	.section	.kpatch.bss,"aw",@nobits
	.balign	4
	.type	times.0, @object
times.0:
	.zero	4
	.size	times.0, .-times.0
	.balign	4
	.type	added, @object
added:
	.zero	4
	.size	added, .-added
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"constant"
.LC1.kpatch:
	.string	"field"
.LC2.kpatch:
	.string	"none"
.LC3.kpatch:
	.string	"one item"
.LC4.kpatch:
	.string	"a pair"
.LC5.kpatch:
	.string	"three"
.LC6.kpatch:
	.string	"four"
.LC7.kpatch:
	.string	"5"
.LC8.kpatch:
	.string	"six"
	.balign	4
.L10.kpatch:
	.long	.L16.kpatch-.L10.kpatch
	.long	.L15.kpatch-.L10.kpatch
	.long	.L14.kpatch-.L10.kpatch
	.long	.L13.kpatch-.L10.kpatch
	.long	.L12.kpatch-.L10.kpatch
	.long	.L11.kpatch-.L10.kpatch
	.long	.L9.kpatch-.L10.kpatch
.LC15.kpatch:
	.string	"below zero: %d"
.LC16.kpatch:
	.string	"part %d"
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	32
	.type	table.3.kpatch, @object
table.3.kpatch:
	.quad	.L52.kpatch
	.quad	.L53.kpatch
	.quad	.L56.kpatch
	.quad	.L55.kpatch
	.size	table.3.kpatch, .-table.3.kpatch
	.section	.kpatch.rodata,"a",@progbits
.LC17.kpatch:
	.string	"x"
.LC18.kpatch:
	.string	"why"
.LC19.kpatch:
	.string	"z"
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
	.type	own.2.kpatch, @object
own.2.kpatch:
	.quad	.LC17.kpatch
	.quad	.LC18.kpatch
	.quad	.LC19.kpatch
	.size	own.2.kpatch, .-own.2.kpatch
	.section	.kpatch.rodata,"a",@progbits
	.balign	16
.LC10.kpatch:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.balign	8
.LC11.kpatch:
	.long	0
	.long	1074003968
	.balign	4
.LC12.kpatch:
	.long	1061158912
	.balign	8
.LC13.kpatch:
	.long	0
	.long	1073217536
	.balign	32
.LC14.kpatch:
	.long	1065353216
	.long	1073741824
	.long	1077936128
	.long	1082130432
	.long	1084227584
	.long	1086324736
	.long	1091567616
	.long	1090519040
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"by_constant.constprop.0"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_4-.
	.long	.Lkpatch_old_end_4-.Lkpatch_old_4
	.long	.Lkpatch_new_6-.
	.long	.Lkpatch_new_end_6-.Lkpatch_new_6
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_4-.
	.long	.Lkpatch_copy_end_4-.Lkpatch_copy_4
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"fresh.constprop.0"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_7-.
	.long	.Lkpatch_new_end_7-.Lkpatch_new_7
	.long	.Lkpatch_name_1-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_2:
	.string	"by_field.isra.0"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_6-.
	.long	.Lkpatch_old_end_6-.Lkpatch_old_6
	.long	.Lkpatch_new_9-.
	.long	.Lkpatch_new_end_9-.Lkpatch_new_9
	.long	.Lkpatch_name_2-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_6-.
	.long	.Lkpatch_copy_end_6-.Lkpatch_copy_6
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_3:
	.string	"classify"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_14-.
	.long	.Lkpatch_old_end_14-.Lkpatch_old_14
	.long	.Lkpatch_new_18-.
	.long	.Lkpatch_new_end_18-.Lkpatch_new_18
	.long	.Lkpatch_name_3-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_14-.
	.long	.Lkpatch_copy_end_14-.Lkpatch_copy_14
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_4:
	.string	"classify.cold"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_16-.
	.long	.Lkpatch_old_end_16-.Lkpatch_old_16
	.long	0, 0
	.long	.Lkpatch_name_4-.
	.long	3
	.zero	12
	.long	.Lkpatch_copy_16-.
	.long	.Lkpatch_copy_end_16-.Lkpatch_copy_16
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_5:
	.string	"first"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_17-.
	.long	.Lkpatch_old_end_17-.Lkpatch_old_17
	.long	.Lkpatch_new_21-.
	.long	.Lkpatch_new_end_21-.Lkpatch_new_21
	.long	.Lkpatch_name_5-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_17-.
	.long	.Lkpatch_copy_end_17-.Lkpatch_copy_17
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_6:
	.string	"scale"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_19-.
	.long	.Lkpatch_old_end_19-.Lkpatch_old_19
	.long	.Lkpatch_new_23-.
	.long	.Lkpatch_new_end_23-.Lkpatch_new_23
	.long	.Lkpatch_name_6-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_19-.
	.long	.Lkpatch_copy_end_19-.Lkpatch_copy_19
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_7:
	.string	"widen"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_20-.
	.long	.Lkpatch_old_end_20-.Lkpatch_old_20
	.long	.Lkpatch_new_24-.
	.long	.Lkpatch_new_end_24-.Lkpatch_new_24
	.long	.Lkpatch_name_7-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_20-.
	.long	.Lkpatch_copy_end_20-.Lkpatch_copy_20
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_8:
	.string	"check"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_22-.
	.long	.Lkpatch_old_end_22-.Lkpatch_old_22
	.long	.Lkpatch_new_26-.
	.long	.Lkpatch_new_end_26-.Lkpatch_new_26
	.long	.Lkpatch_name_8-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_22-.
	.long	.Lkpatch_copy_end_22-.Lkpatch_copy_22
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_9:
	.string	"more_callers"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_25-.
	.long	.Lkpatch_old_end_25-.Lkpatch_old_25
	.long	.Lkpatch_new_29-.
	.long	.Lkpatch_new_end_29-.Lkpatch_new_29
	.long	.Lkpatch_name_9-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_25-.
	.long	.Lkpatch_copy_end_25-.Lkpatch_copy_25
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_10:
	.string	"last_caller"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_26-.
	.long	.Lkpatch_old_end_26-.Lkpatch_old_26
	.long	.Lkpatch_new_30-.
	.long	.Lkpatch_new_end_30-.Lkpatch_new_30
	.long	.Lkpatch_name_10-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_26-.
	.long	.Lkpatch_copy_end_26-.Lkpatch_copy_26
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_11:
	.string	"deeper"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_27-.
	.long	.Lkpatch_old_end_27-.Lkpatch_old_27
	.long	.Lkpatch_new_31-.
	.long	.Lkpatch_new_end_31-.Lkpatch_new_31
	.long	.Lkpatch_name_11-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_27-.
	.long	.Lkpatch_copy_end_27-.Lkpatch_copy_27
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_12:
	.string	"name_of"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_28-.
	.long	.Lkpatch_old_end_28-.Lkpatch_old_28
	.long	.Lkpatch_new_32-.
	.long	.Lkpatch_new_end_32-.Lkpatch_new_32
	.long	.Lkpatch_name_12-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_28-.
	.long	.Lkpatch_copy_end_28-.Lkpatch_copy_28
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_13:
	.string	"guarded"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_29-.
	.long	.Lkpatch_old_end_29-.Lkpatch_old_29
	.long	.Lkpatch_new_33-.
	.long	.Lkpatch_new_end_33-.Lkpatch_new_33
	.long	.Lkpatch_name_13-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_29-.
	.long	.Lkpatch_copy_end_29-.Lkpatch_copy_29
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_14:
	.string	"run"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_30-.
	.long	.Lkpatch_old_end_30-.Lkpatch_old_30
	.long	.Lkpatch_new_34-.
	.long	.Lkpatch_new_end_34-.Lkpatch_new_34
	.long	.Lkpatch_name_14-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_30-.
	.long	.Lkpatch_copy_end_30-.Lkpatch_copy_30
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_15:
	.string	"assembly"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_31-.
	.long	.Lkpatch_old_end_31-.Lkpatch_old_31
	.long	.Lkpatch_new_35-.
	.long	.Lkpatch_new_end_35-.Lkpatch_new_35
	.long	.Lkpatch_name_15-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_31-.
	.long	.Lkpatch_copy_end_31-.Lkpatch_copy_31
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_16:
	.string	"weak"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_33-.
	.long	.Lkpatch_old_end_33-.Lkpatch_old_33
	.long	.Lkpatch_new_37-.
	.long	.Lkpatch_new_end_37-.Lkpatch_new_37
	.long	.Lkpatch_name_16-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_33-.
	.long	.Lkpatch_copy_end_33-.Lkpatch_copy_33
	.zero	20
