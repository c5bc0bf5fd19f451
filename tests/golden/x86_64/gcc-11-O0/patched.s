	.file	"sample.c"
	.text
	.comm	common,4,4
	.local	zeroes
	.comm	zeroes,16,16
	.data
	.align 4
	.type	level, @object
	.size	level, 4
level:
	.long	3
	.section	.rodata
.LC0:
	.string	"zero"
.LC1:
	.string	"one"
.LC2:
	.string	"two"
	.section	.data.rel.local,"aw"
	.align 16
	.type	names, @object
	.size	names, 24
names:
	.quad	.LC0
	.quad	.LC1
	.quad	.LC2
	.section	.rodata
.LC3:
	.string	"a"
.LC4:
	.string	"b"
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	items, @object
	.size	items, 32
items:
	.long	1
	.zero	4
	.quad	.LC3
	.long	2
	.zero	4
	.quad	.LC4
	.globl	depth
	.section	.tbss,"awT",@nobits
	.align 4
	.type	depth, @object
	.size	depth, 4
depth:
	.zero	4
	.section	.tdata,"awT",@progbits
	.align 4
	.type	calls, @object
	.size	calls, 4
calls:
	.long	1
#APP
	.pushsection .note.sample, "a", @progbits
	.string "top level"
.popsection
#NO_APP
	.local	added
	.comm	added,4,4
	.text
	.type	fresh, @function
fresh:
.LFB0:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	added(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	movl	%eax, added(%rip)
	movl	times.0(%rip), %eax
	addl	$1, %eax
	movl	%eax, times.0(%rip)
	movl	times.0(%rip), %edx
	movl	added(%rip), %eax
	addl	%edx, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	fresh, .-fresh
	.section	.rodata
.LC5:
	.string	"none"
.LC6:
	.string	"one item"
.LC7:
	.string	"a pair"
.LC8:
	.string	"three"
.LC9:
	.string	"four"
.LC10:
	.string	"5"
.LC11:
	.string	"six"
	.text
	.globl	classify
	.type	classify, @function
classify:
.LFB1:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	cmpl	$6, -4(%rbp)
	ja	.L4
	movl	-4(%rbp), %eax
	leaq	0(,%rax,4), %rdx
	leaq	.L6(%rip), %rax
	movl	(%rdx,%rax), %eax
	cltq
	leaq	.L6(%rip), %rdx
	addq	%rdx, %rax
	notrack jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L6:
	.long	.L12-.L6
	.long	.L11-.L6
	.long	.L10-.L6
	.long	.L9-.L6
	.long	.L8-.L6
	.long	.L7-.L6
	.long	.L5-.L6
	.text
.L12:
	leaq	.LC5(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	level(%rip), %eax
	jmp	.L13
.L11:
	leaq	.LC6(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	4+zeroes(%rip), %eax
	jmp	.L13
.L10:
	leaq	.LC7(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	$2, %edi
	call	work@PLT
	movl	$5, %eax
	jmp	.L13
.L9:
	leaq	.LC8(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movq	seen@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	jmp	.L13
.L8:
	leaq	.LC9(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	$4, %edi
	call	work@PLT
	movq	common@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	jmp	.L13
.L7:
	leaq	.LC10(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	$17, %eax
	jmp	.L13
.L5:
	leaq	.LC11(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	-4(%rbp), %eax
	movl	%eax, %edi
	call	fresh
	jmp	.L13
.L4:
	movl	$-1, %eax
.L13:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	classify, .-classify
	.globl	renamed
	.set	renamed,classify
	.globl	first
	.type	first, @function
first:
.LFB2:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%eax, %edx
	movl	count.1(%rip), %eax
	addl	%edx, %eax
	movl	%eax, count.1(%rip)
	movl	count.1(%rip), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	first, .-first
	.globl	second
	.type	second, @function
second:
.LFB3:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	count.2(%rip), %eax
	xorl	-4(%rbp), %eax
	movl	%eax, count.2(%rip)
	movl	count.2(%rip), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	second, .-second
	.globl	scale
	.type	scale, @function
scale:
.LFB4:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movsd	%xmm0, -8(%rbp)
	movss	%xmm1, -12(%rbp)
	movsd	-8(%rbp), %xmm0
	movq	.LC12(%rip), %xmm1
	andpd	%xmm0, %xmm1
	movsd	.LC13(%rip), %xmm0
	mulsd	%xmm0, %xmm1
	movss	-12(%rbp), %xmm2
	movss	.LC14(%rip), %xmm0
	mulss	%xmm2, %xmm0
	cvtss2sd	%xmm0, %xmm0
	addsd	%xmm0, %xmm1
	movsd	-8(%rbp), %xmm2
	movsd	.LC15(%rip), %xmm0
	mulsd	%xmm2, %xmm0
	addsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	movq	%rax, %xmm0
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	scale, .-scale
	.globl	widen
	.type	widen, @function
widen:
.LFB5:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	andq	$-32, %rsp
	movq	%rdi, -8(%rsp)
	vmovaps	.LC16(%rip), %ymm1
	movq	-8(%rsp), %rax
	vmovaps	(%rax), %ymm0
	vaddps	%ymm0, %ymm1, %ymm0
	movq	-8(%rsp), %rax
	vmovaps	%ymm0, (%rax)
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	widen, .-widen
	.section	.rodata
.LC17:
	.string	"below zero: %d"
	.text
	.globl	check
	.type	check, @function
check:
.LFB6:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movl	-12(%rbp), %eax
	shrl	$31, %eax
	movzbl	%al, %eax
	testq	%rax, %rax
	je	.L22
	movl	-12(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC17(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	broken@PLT
.L22:
	movl	-12(%rbp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	check, .-check
	.type	by_constant, @function
by_constant:
.LFB7:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movq	%rsi, -16(%rbp)
	movl	-4(%rbp), %ecx
	movq	-16(%rbp), %rax
	movl	$2, %edx
	movl	%ecx, %esi
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	level(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	by_constant, .-by_constant
	.section	.rodata
.LC18:
	.string	"field"
	.text
	.type	by_field, @function
by_field:
.LFB8:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	leaq	.LC18(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movq	-8(%rbp), %rax
	movl	(%rax), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE8:
	.size	by_field, .-by_field
	.section	.rodata
.LC19:
	.string	"part %d"
	.text
	.type	in_parts, @function
in_parts:
.LFB9:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	cmpl	$0, -4(%rbp)
	jg	.L29
	movl	$0, %eax
	jmp	.L30
.L29:
	movl	-4(%rbp), %eax
	movl	%eax, %edi
	call	work@PLT
	movl	-4(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC19(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	-4(%rbp), %eax
	addl	$4, %eax
	movl	%eax, %edi
	call	work@PLT
	movl	-4(%rbp), %eax
	addl	$2, %eax
	movl	%eax, %esi
	leaq	.LC19(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	-4(%rbp), %eax
	addl	$3, %eax
	movl	%eax, %edi
	call	work@PLT
	movl	-4(%rbp), %eax
.L30:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE9:
	.size	in_parts, .-in_parts
	.section	.rodata
.LC20:
	.string	"constant"
	.text
	.globl	callers
	.type	callers, @function
callers:
.LFB10:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movq	%rdi, -24(%rbp)
	movq	-24(%rbp), %rax
	movl	(%rax), %eax
	leaq	.LC20(%rip), %rdx
	movq	%rdx, %rsi
	movl	%eax, %edi
	call	by_constant
	movl	%eax, %ebx
	movq	-24(%rbp), %rax
	movl	$4, %esi
	movq	%rax, %rdi
	call	by_field
	addl	%ebx, %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE10:
	.size	callers, .-callers
	.globl	more_callers
	.type	more_callers, @function
more_callers:
.LFB11:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	movl	-28(%rbp), %eax
	leaq	.LC20(%rip), %rdx
	movq	%rdx, %rsi
	movl	%eax, %edi
	call	by_constant
	movl	%eax, %ebx
	movq	-24(%rbp), %rax
	movl	$5, %esi
	movq	%rax, %rdi
	call	by_field
	addl	%eax, %ebx
	movl	-28(%rbp), %eax
	movl	%eax, %edi
	call	in_parts
	addl	%ebx, %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE11:
	.size	more_callers, .-more_callers
	.globl	last_caller
	.type	last_caller, @function
last_caller:
.LFB12:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movl	%edi, -20(%rbp)
	movl	-20(%rbp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	movl	%eax, %edi
	call	in_parts
	movl	%eax, %ebx
	movl	-20(%rbp), %eax
	addl	$1, %eax
	movl	%eax, %edi
	call	in_parts
	addl	%ebx, %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE12:
	.size	last_caller, .-last_caller
	.globl	deeper
	.type	deeper, @function
deeper:
.LFB13:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movl	%edi, -20(%rbp)
	data16	leaq	calls@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %eax
	leal	2(%rax), %ebx
	data16	leaq	calls@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	%ebx, (%rax)
	data16	leaq	depth@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %edx
	movl	-20(%rbp), %eax
	leal	(%rdx,%rax), %ebx
	data16	leaq	depth@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	%ebx, (%rax)
	data16	leaq	depth@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE13:
	.size	deeper, .-deeper
	.globl	name_of
	.type	name_of, @function
name_of:
.LFB14:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	cmpl	$2, -4(%rbp)
	jg	.L40
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	own.3(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L44
.L40:
	cmpl	$5, -4(%rbp)
	jg	.L42
	movl	-4(%rbp), %eax
	subl	$3, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	names(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L44
.L42:
	movl	-4(%rbp), %eax
	andl	$1, %eax
	cltq
	salq	$4, %rax
	movq	%rax, %rdx
	leaq	8+items(%rip), %rax
	movq	(%rdx,%rax), %rax
.L44:
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE14:
	.size	name_of, .-name_of
	.globl	guarded
	.type	guarded, @function
guarded:
.LFB15:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$96, %rsp
	movl	%edi, -84(%rbp)
	movq	%fs:40, %rax
	movq	%rax, -8(%rbp)
	xorl	%eax, %eax
	movl	-84(%rbp), %edx
	leaq	-80(%rbp), %rax
	movl	%edx, %esi
	movq	%rax, %rdi
	call	fill@PLT
	movl	-84(%rbp), %eax
	andl	$63, %eax
	cltq
	movzbl	-80(%rbp,%rax), %eax
	movsbl	%al, %eax
	addl	$1, %eax
	movq	-8(%rbp), %rdx
	subq	%fs:40, %rdx
	je	.L47
	call	__stack_chk_fail@PLT
.L47:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE15:
	.size	guarded, .-guarded
	.globl	run
	.type	run, @function
run:
.LFB16:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.4(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L49
.L50:
	endbr64
	addl	$1, -12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.4(%rip), %rax
	movq	(%rdx,%rax), %rax
	nop
.L49:
	jmp	*%rax
.L51:
	endbr64
	sall	-12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.4(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L49
.L52:
	endbr64
	subl	$1, -12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.4(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L49
.L53:
	endbr64
	movl	-12(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE16:
	.size	run, .-run
	.globl	assembly
	.type	assembly, @function
assembly:
.LFB17:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
#APP
# 197 "sample.c" 1
	testl %eax, %eax; jz .Lzero742
1:	addl $2, %eax; jc 1b
.Lzero742:
# 0 "" 2
#NO_APP
	movl	%eax, -4(%rbp)
	movl	-4(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE17:
	.size	assembly, .-assembly
	.globl	hidden
	.hidden	hidden
	.type	hidden, @function
hidden:
.LFB18:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movq	seen@GOTPCREL(%rip), %rax
	movl	(%rax), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE18:
	.size	hidden, .-hidden
	.weak	weak
	.type	weak, @function
weak:
.LFB19:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	movl	%eax, %edi
	call	hidden
	addl	$8, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE19:
	.size	weak, .-weak
	.local	times.0
	.comm	times.0,4,4
	.local	count.1
	.comm	count.1,4,4
	.local	count.2
	.comm	count.2,4,4
	.section	.rodata
.LC21:
	.string	"x"
.LC22:
	.string	"why"
.LC23:
	.string	"z"
	.section	.data.rel.ro.local
	.align 16
	.type	own.3, @object
	.size	own.3, 24
own.3:
	.quad	.LC21
	.quad	.LC22
	.quad	.LC23
	.align 32
	.type	table.4, @object
	.size	table.4, 32
table.4:
	.quad	.L50
	.quad	.L51
	.quad	.L53
	.quad	.L52
	.section	.rodata
	.align 16
.LC12:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.align 8
.LC13:
	.long	0
	.long	1074003968
	.align 4
.LC14:
	.long	1061158912
	.align 8
.LC15:
	.long	0
	.long	1073217536
	.align 32
.LC16:
	.long	1065353216
	.long	1073741824
	.long	1077936128
	.long	1082130432
	.long	1084227584
	.long	1086324736
	.long	1091567616
	.long	1090519040
	.ident	"GCC: (Debian 11.3.0-12) 11.3.0"
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
